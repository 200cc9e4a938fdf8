import type { ActorId, Dataset, Point, RelationId } from '../model/dataset.ts'
import type { SearchHit } from '../query/createSearch.ts'
import type { Filtered } from '../query/filterDataset.ts'
import type { Arrangement } from '../scene/arrangement.ts'
import type { Theme } from '../scene/look/palette.ts'
import type { Document } from './document.ts'
import { EMPTY_HISTORY } from './document.ts'
import type { Notice } from './notice.ts'
import type { ExampleQuestion, Tracing } from './tracing.ts'
import { IDLE } from './tracing.ts'
import type { TraceView, View } from './view.ts'
import { INITIAL_VIEW } from './view.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEMES)[number]

/** What a person likes, whatever the dataset. */
export interface Preferences {
  readonly theme: ThemeChoice
  readonly leftOpen: boolean
  readonly rightOpen: boolean
  /** Whether the short way in has been put aside. */
  readonly welcomed: boolean
}

/** A dataset that comes with the app. */
export interface Shipped {
  readonly id: string
  readonly title: Dataset['title']
  readonly actors: number
  readonly relations: number
}

/** Everything that the page knows. What can be derived from it is derived (`derive/`), never kept. */
export interface WorkspaceState extends Document {
  readonly shipped: readonly Shipped[]
  readonly view: View
  readonly preferences: Preferences
  /** Light or dark, as the system has it. */
  readonly systemTheme: Theme
  /** What is pointed at for the moment, in a list or in the diagram. */
  readonly hovered: { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] } | null
  readonly filtering: Filtering
  /** The latest places and ways; `null` until there are some. */
  readonly arrangement: Arrangement | null
  readonly arranging: boolean
  /** In px. */
  readonly windowWidth: number
  /** Of the surface on which the diagram is drawn, in px; `null` while there is none. */
  readonly surface: { readonly width: number; readonly height: number } | null
  /** The answer to the question about paths, and to the one that is shown beside it. */
  readonly tracing: Tracing
  readonly tracingBeside: Tracing
  /** Up to so many steps are traced without asking: longer paths can be too many. */
  readonly agreedSteps: number
  /** Questions that this dataset answers well. */
  readonly examples: readonly ExampleQuestion[]
  /** Questions that were put by, and single paths of their answers. */
  readonly pins: readonly Pin[]
  /** Two pinned paths that stand beside each other. */
  readonly pinsBeside: readonly [Pin, Pin] | null
  readonly notices: readonly Notice[]
  /** Counts how often the person asked to try again what had failed. */
  readonly attempts: number
  /** What lies over the page for the moment. */
  readonly dialog: Dialog | null
  /** What was typed into the search or the palette, also before it was there to be typed into. */
  readonly searched: string
  /** What the engine has found last in a large dataset, and for what; `null`: nothing was asked. */
  readonly found: { readonly query: string; readonly hits: readonly SearchHit[] } | null
  readonly menu: OpenMenu | null
}

export type Dialog = 'search' | 'palette' | 'shortcuts' | 'publish'

/**
 * How it is found out what the filters show: at once, by whoever wants to know; or, of a large dataset, by an engine, which
 * told this last. `null`: it has told nothing yet.
 */
export type Filtering = { readonly kind: 'at-once' } | { readonly kind: 'by-engine'; readonly told: Filtered | null }

/** A question that was put by; with a path, one of its answers. */
export interface Pin {
  readonly trace: TraceView
  /** Its relations; `null`: the whole answer. */
  readonly path: readonly RelationId[] | null
}

/** A menu at a point of the page, in px. */
export interface OpenMenu {
  readonly target: PointerTarget | null
  readonly at: Point
}

/** What a pointer can be on in the diagram, and what a menu is about. */
export type PointerTarget =
  | { readonly kind: 'actor'; readonly actor: ActorId }
  | { readonly kind: 'tie'; readonly relations: readonly RelationId[] }

export const INITIAL_PREFERENCES: Preferences = { theme: 'system', leftOpen: true, rightOpen: false, welcomed: false }

/** A page on which nothing has happened yet. */
export const INITIAL_STATE: WorkspaceState = {
  shipped: [],
  dataset: null,
  positions: new Map(),
  revision: 0,
  history: EMPTY_HISTORY,
  view: INITIAL_VIEW,
  preferences: INITIAL_PREFERENCES,
  systemTheme: 'light',
  hovered: null,
  filtering: { kind: 'at-once' },
  arrangement: null,
  arranging: false,
  windowWidth: 1440,
  surface: null,
  tracing: IDLE,
  tracingBeside: IDLE,
  agreedSteps: 6,
  examples: [],
  pins: [],
  pinsBeside: null,
  notices: [],
  attempts: 0,
  dialog: null,
  searched: '',
  found: null,
  menu: null,
}
