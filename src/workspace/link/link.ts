import type { ActorId, Point } from '../../model/dataset.ts'
import type { View } from '../view.ts'

/** What a link holds: which dataset, what is seen of it, and the positions that a person has set. */
export interface Link {
  /** `null`: the link names none. */
  readonly dataset: string | null
  readonly view: View
  readonly positions: ReadonlyMap<ActorId, Point>
}

/** The longest fragment that is printed with positions, and the longest that is read at all. */
export const LONGEST_WITH_POSITIONS = 6_000
export const LONGEST_READ = 100_000

/** The most items of a list that are read, and the furthest that anything can lie from the origin, in px. */
export const MOST_ITEMS = 5_000
export const FURTHEST = 1e6

/** The most steps that can be asked for. */
export const MOST_STEPS = 12

/** Separates the items of a list, and the parts of an item; ids hold neither. */
export const ITEM = '~'
export const PART = '!'

export const FACET_KEYS = {
  actorTypes: 'fa',
  groups: 'fg',
  relationTypes: 'fr',
  signs: 'fs',
  statuses: 'ft',
  explicitness: 'fe',
  grades: 'fq',
  dates: 'fd',
} as const
