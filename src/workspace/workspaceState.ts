import type { ActorId, ClaimId, Dataset, EventId, Point, RelationId, SourceId } from '../model/dataset.ts'
import type { SearchHit } from '../query/createSearch.ts'
import type { Filtered } from '../query/filterDataset.ts'
import type { Neighbourhood } from '../query/findNeighbourhood.ts'
import type { Arrangement, LayoutMemory } from '../scene/arrangement.ts'
import type { Theme } from '../scene/look/palette.ts'
import type { Picked, PickQuestion } from './derive/picked.ts'
import type { Document } from './document.ts'
import { EMPTY_HISTORY } from './document.ts'
import type { LinkedFile, MergeOffer } from './file/linkedFile.ts'
import type { Importing } from './importing.ts'
import type { Kept } from './kept.ts'
import type { MeasuringState, ShownMeasure } from './measuring.ts'
import type { Notice } from './notice.ts'
import type { ShownComparison } from './shownComparison.ts'
import type { Unfinished } from './table/unfinished.ts'
import type { ExampleQuestion, Tracing } from './tracing.ts'
import { IDLE } from './tracing.ts'
import type { Selection, TraceView, View } from './view.ts'
import { INITIAL_VIEW } from './view.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEMES)[number]

/** Preferences that do not depend on the dataset. */
export interface Preferences {
  readonly theme: ThemeChoice
  readonly leftOpen: boolean
  readonly rightOpen: boolean
  /** Whether the introduction was dismissed. */
  readonly welcomed: boolean
}

/** A dataset that comes with the app. */
export interface Shipped {
  readonly id: string
  readonly title: Dataset['title']
  readonly actors: number
  readonly relations: number
}

/** Everything that the page knows. Whatever can be derived is derived in `derive/`, never stored. */
export interface WorkspaceState extends Document {
  /** Whether the changes of the document are kept. */
  readonly kept: Kept
  /** The file from which the document was opened or to which it was saved last; `null`: none. */
  readonly file: LinkedFile | null
  /** What the dialog of documents proposes to merge; `null`: nothing. */
  readonly offer: MergeOffer | null
  readonly shipped: readonly Shipped[]
  readonly view: View
  readonly preferences: Preferences
  /** Light or dark, following the system. */
  readonly systemTheme: Theme
  /** What the pointer is on, in a list or in the diagram. */
  readonly hovered: { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] } | null
  readonly filtering: Filtering
  /** The latest arrangement; `null` until there is one. */
  readonly arrangement: Arrangement | null
  readonly arranging: boolean
  /** What the latest bars of each level leave to the next, the latest of all last; none: bars are laid out anew. */
  readonly memories: readonly LayoutMemory[]
  /** Two states of the dataset that the diagram shows on one layout; `null`: only the present one. */
  readonly shownComparison: ShownComparison | null
  /** In px. */
  readonly windowWidth: number
  /** Size of the diagram's surface in px; `null` while there is none. */
  readonly surface: { readonly width: number; readonly height: number } | null
  /** The answers to the question about paths and to the one beside it. */
  readonly tracing: Tracing
  readonly tracingBeside: Tracing
  /** The maximum number of steps to trace without asking: longer paths can be too many. */
  readonly agreedSteps: number
  /** Questions that have good answers in this dataset. */
  readonly examples: readonly ExampleQuestion[]
  /** Pinned questions and paths. */
  readonly pins: readonly Pin[]
  /** Two pinned paths to compare. */
  readonly pinsBeside: readonly [Pin, Pin] | null
  readonly notices: readonly Notice[]
  /** How often the person asked to retry what had failed. */
  readonly attempts: number
  /** Whether the details of what is selected are fields. */
  readonly editing: boolean
  /** What was selected when these fields were asked for: the first of them then takes the focus. */
  readonly editingBegan: Selection | null
  /** The form that stands in the place of the details; see `findForm`. */
  readonly form: DetailsForm | null
  /** What was typed into the tables and is no part of the dataset yet. */
  readonly unfinished: Unfinished | null
  /** Whether a field has a text that is not taken yet. */
  readonly typing: boolean
  /** The pairs of records, by `toDuplicateKey`, of which the person has said that they are not the same. */
  readonly apart: { readonly session: number; readonly keys: readonly string[] } | null
  /** The open dialog. */
  readonly dialog: Dialog | null
  /** What the dialog for importing shows; none: it asks for it. */
  readonly importing?: Importing | null
  /** What is measured; none: nothing was yet. */
  readonly measuring?: MeasuringState
  /** The latest answer to the measure of the view; none: there was none yet. */
  readonly shownMeasure?: ShownMeasure
  /** What is in the line for entries, even before it has loaded. */
  readonly entryLine: string
  /** Where the dialog of sources is open; `null`: at none. */
  readonly consulted: Consulted | null
  /** What was typed into the search or the palette, even before it had loaded. */
  readonly searched: string
  /** The engine's latest hits in a large dataset, and their query; `null` if nothing was asked. */
  readonly found: { readonly query: string; readonly hits: readonly SearchHit[] } | null
  /** The engine's latest neighbourhood in a large dataset; `null` if nothing was asked. */
  readonly around: { readonly actor: ActorId; readonly found: Neighbourhood } | null
  /** What is typed into a picker over a large dataset, and what the engine found for it; `null` if none is open. */
  readonly picking: (PickQuestion & { readonly found: readonly Picked[] | null }) | null
  readonly menu: OpenMenu | null
  /** The timeline, with the date in EDTF that others are compared with, and whether it plays; `null`: it is closed. */
  readonly timeline: { readonly kept: string | null; readonly isPlaying: boolean } | null
}

export type Dialog =
  | 'search'
  | 'entry'
  | 'palette'
  | 'shortcuts'
  | 'publish'
  | 'vocabulary'
  | 'sources'
  | 'set-field'
  | 'duplicates'
  | 'measures'
  | 'profile'
  | 'matters'
  | 'file-texts'
  | 'import'
  | DocumentsPart

/** The parts of the dialog about documents, in their order. */
export const DOCUMENTS_PARTS = ['documents', 'new-document', 'history', 'versions', 'merge'] as const
export type DocumentsPart = (typeof DOCUMENTS_PARTS)[number]

/** The part of the dialog about documents that is open; `null`: it is not. */
export function getDocumentsPart({ dialog }: Pick<WorkspaceState, 'dialog'>): DocumentsPart | null {
  return DOCUMENTS_PARTS.find((part) => part === dialog) ?? null
}

/** A form for what cannot be selected. It goes away with the selection beside which it was opened. */
export interface DetailsForm {
  readonly subject: FormSubject
  readonly selection: Selection
}

/** An event or a claim, `null` until it is recorded, or a record that is to be split. */
export type FormSubject =
  | { readonly kind: 'event'; readonly id: EventId | null }
  | { readonly kind: 'claim'; readonly id: ClaimId | null }
  | { readonly kind: 'split-actor'; readonly id: ActorId }
  | { readonly kind: 'split-relation'; readonly id: RelationId }
  | { readonly kind: 'split-event'; readonly id: EventId }
  | { readonly kind: 'split-claim'; readonly id: ClaimId }

/** A source, and the passage of it that is read; `null`: none. */
export interface Consulted {
  readonly source: SourceId
  readonly passage: string | null
}

/**
 * The source of the filtered view: computed on demand, or the engine's latest answer for a large dataset. `null`: no
 * answer yet.
 */
export type Filtering = { readonly kind: 'at-once' } | { readonly kind: 'by-engine'; readonly told: Filtered | null }

/** A pinned question, or a pinned path of its answer. */
export interface Pin {
  readonly trace: TraceView
  /** The relations of the path; `null`: the whole answer. */
  readonly path: readonly RelationId[] | null
}

/** A menu at a point of the page, in px. */
export interface OpenMenu {
  readonly target: PointerTarget | EventsTarget | null
  readonly at: Point
}

/** Events in the table, which are no part of the selection. */
export interface EventsTarget {
  readonly kind: 'events'
  readonly events: readonly EventId[]
}

/** What the pointer or a menu is about. */
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
  ownId: null,
  ownName: null,
  session: 0,
  kept: { kind: 'not-kept' },
  file: null,
  offer: null,
  view: INITIAL_VIEW,
  preferences: INITIAL_PREFERENCES,
  systemTheme: 'light',
  hovered: null,
  filtering: { kind: 'at-once' },
  arrangement: null,
  arranging: false,
  memories: [],
  shownComparison: null,
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
  editing: false,
  editingBegan: null,
  form: null,
  unfinished: null,
  typing: false,
  apart: null,
  dialog: null,
  entryLine: '',
  consulted: null,
  searched: '',
  found: null,
  around: null,
  picking: null,
  menu: null,
  timeline: null,
}
