import type { LayerId } from '../analysis/measureOptions.ts'
import type { ActorMeasureId } from '../analysis/registry.ts'
import type { ActorId, RelationId } from '../model/dataset.ts'
import type { Filter } from '../query/filter.ts'
import type { TraceCriteria } from '../query/traceQuestion.ts'
import { DEFAULT_CRITERIA, REACH_SIDES } from '../query/traceQuestion.ts'
import type { Camera } from '../scene/camera.ts'
import type { NameLanguage } from '../scene/labelSpot.ts'
import type { LayoutId } from '../scene/layout.ts'
import type { Level } from '../scene/level.ts'

export const SCREENS = ['diagram', 'table', 'matrix', 'stakeholders'] as const
export type Screen = (typeof SCREENS)[number]
export const PANELS = ['details', 'trace'] as const
export type Panel = (typeof PANELS)[number]
/** The languages of names in the diagram. */
export const NAME_LANGUAGES = ['en', 'ar', 'both'] as const satisfies readonly NameLanguage[]
export const TABLES = ['actors', 'relations', 'events'] as const
export type Table = (typeof TABLES)[number]

/** What to ask about paths: the paths, or the actors at their other end. */
export const TRACE_ASKS = ['paths', ...REACH_SIDES] as const
export type TraceAsk = (typeof TRACE_ASKS)[number]

/** A question about paths, possibly incomplete. */
export interface TraceView extends Omit<TraceCriteria, 'only' | 'limit'> {
  readonly ask: TraceAsk
  readonly from: readonly ActorId[]
  readonly to: readonly ActorId[]
  /** Whether to use only what the filters show. */
  readonly onlyShown: boolean
}

/**
 * How the diagram shows the answer about paths. Place: highlights its actors and relations in the diagram. Ribbon:
 * shows only its paths, from left to right. Auto: in the diagram if legible there, otherwise as a ribbon.
 */
export const ANSWER_FORMS = ['auto', 'place', 'ribbon', 'off'] as const
export type AnswerForm = (typeof ANSWER_FORMS)[number]

export interface Selection {
  readonly actors: readonly ActorId[]
  readonly relations: readonly RelationId[]
}

/** Limits the view to an actor and its neighbourhood. */
export interface Focus {
  readonly actor: ActorId
  readonly steps: number
}

/** What orders the rows and columns of the matrix: the blocks that fit the signs best, the groups, or the measure. */
export const ROW_ORDERS = ['blocks', 'groups', 'measure'] as const
export type RowOrder = (typeof ROW_ORDERS)[number]

/** A measure of actors, on a layer or on its usual one. */
export interface ActorMeasure {
  readonly id: ActorMeasureId
  readonly layer: LayerId | null
}

/** The dimensions in which stakeholders are compared; see `analysis/stakeholders`. */
export interface Axes {
  readonly x: string
  readonly y: string
}

/** The column that sorts a table. */
export interface Sorting {
  readonly column: string
  readonly descending: boolean
}

/** Everything that determines what is seen of a dataset: the contents of a link. */
export interface View {
  readonly screen: Screen
  readonly panel: Panel
  readonly table: Table
  /** A text that visible rows contain. */
  readonly sought: string
  /** `null`: the order of the file. */
  readonly sorting: Sorting | null
  readonly rowOrder: RowOrder
  /** The measure that is shown with the actors. */
  readonly measure: ActorMeasure | null
  readonly axes: Axes
  /** `null`: the layout proposed for the dataset. */
  readonly layout: LayoutId | null
  readonly level: Level
  /** Actors shown in addition to those of the level. */
  readonly revealed: readonly ActorId[]
  readonly names: NameLanguage
  readonly filter: Filter
  readonly selection: Selection
  readonly focus: Focus | null
  readonly trace: TraceView
  /** The question whose answer is compared with the present one; `null` if there is none. */
  readonly beside: TraceView | null
  readonly answerForm: AnswerForm
  /** The relations of the path selected in the answer; `null`: all drawn paths are highlighted. */
  readonly path: readonly RelationId[] | null
  /** `null`: everything fits into the window. */
  readonly camera: Camera | null
}

export const EMPTY_SELECTION: Selection = { actors: [], relations: [] }

const { only, limit, ...usual } = DEFAULT_CRITERIA
/** The maximum number of listed paths. */
export const MOST_PATHS = limit
export const INITIAL_TRACE: TraceView = { ask: 'paths', from: [], to: [], onlyShown: only !== null, ...usual }

export const INITIAL_VIEW: View = {
  screen: 'diagram',
  panel: 'details',
  table: 'actors',
  sought: '',
  sorting: null,
  rowOrder: 'blocks',
  measure: null,
  axes: { x: 'interest', y: 'power' },
  layout: null,
  level: 'headline',
  revealed: [],
  names: 'en',
  filter: {},
  selection: EMPTY_SELECTION,
  focus: null,
  trace: INITIAL_TRACE,
  beside: null,
  answerForm: 'auto',
  path: null,
  camera: null,
}
