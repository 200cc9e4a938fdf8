import type { ActorId, Point } from '../../model/dataset.ts'
import type { BasicFacet } from '../../query/filter.ts'
import type { View } from '../view.ts'
import { INITIAL_VIEW } from '../view.ts'

/** The contents of a link: the dataset, the view, and the positions that a person has set. */
export interface Link {
  /** `null`: the link names no dataset. */
  readonly dataset: string | null
  readonly view: View
  readonly positions: ReadonlyMap<ActorId, Point>
}

/** The longest fragment printed with positions, and the longest that is read. */
export const LONGEST_WITH_POSITIONS = 6_000
export const LONGEST_READ = 100_000

/** The most list items to read, and the largest distance from the origin, in px. */
export const MOST_ITEMS = 5_000
export const FURTHEST = 1e6

/** The largest number of steps that can be asked for. */
export const MOST_STEPS = 12

/** The separators of list items and of their parts. Ids contain neither. */
export const ITEM = '~'
export const PART = '!'

/** The keys of facets. All attributes have one key, and each item says which. */
export const FACET_KEYS = {
  actorTypes: 'fa',
  groups: 'fg',
  relationTypes: 'fr',
  signs: 'fs',
  statuses: 'ft',
  explicitness: 'fe',
  grades: 'fq',
  dates: 'fd',
} as const satisfies Record<BasicFacet, string>
export const ATTRIBUTES_KEY = 'fx'

export interface ReadLink extends Link {
  /** The keys of invalid values, which were left out. */
  readonly damaged: readonly string[]
}

/** What an address without a fragment says. */
export const EMPTY_LINK: ReadLink = { dataset: null, view: INITIAL_VIEW, positions: new Map(), damaged: [] }
