import type { ActorId, RelationId } from '../model/dataset.ts'
import type { Filter } from '../query/filter.ts'
import type { TraceCriteria } from '../query/traceQuestion.ts'
import { DEFAULT_CRITERIA, REACH_SIDES } from '../query/traceQuestion.ts'
import type { Camera } from '../scene/camera.ts'
import type { NameLanguage } from '../scene/labelSpot.ts'
import type { LayoutId } from '../scene/layout.ts'
import type { Level } from '../scene/level.ts'

export const SCREENS = ['diagram', 'table'] as const
export type Screen = (typeof SCREENS)[number]
export const PANELS = ['details', 'trace'] as const
export type Panel = (typeof PANELS)[number]
/** In which languages names can stand in the diagram. */
export const NAME_LANGUAGES = ['en', 'ar', 'both'] as const satisfies readonly NameLanguage[]
export const TABLES = ['actors', 'relations', 'events'] as const
export type Table = (typeof TABLES)[number]

/** What is asked about paths: the paths themselves, or who is at their other end. */
export const TRACE_ASKS = ['paths', ...REACH_SIDES] as const
export type TraceAsk = (typeof TRACE_ASKS)[number]

/** A question about paths, perhaps not yet complete. */
export interface TraceView extends Omit<TraceCriteria, 'only' | 'limit'> {
  readonly ask: TraceAsk
  readonly from: readonly ActorId[]
  readonly to: readonly ActorId[]
  /** Whether only what the filters show may be used. */
  readonly onlyShown: boolean
}

/**
 * How the answer to the question about paths stands in the diagram. Place: its actors and relations stand out where they
 * are. Ribbon: its paths from left to right, and nothing else. Auto: in place if it can be read there, else as a ribbon.
 */
export const ANSWER_FORMS = ['auto', 'place', 'ribbon', 'off'] as const
export type AnswerForm = (typeof ANSWER_FORMS)[number]

export interface Selection {
  readonly actors: readonly ActorId[]
  readonly relations: readonly RelationId[]
}

/** The neighbourhood of an actor, held in view. */
export interface Focus {
  readonly actor: ActorId
  readonly steps: number
}

/** By which column a table is sorted. */
export interface Sorting {
  readonly column: string
  readonly descending: boolean
}

/** All that is seen of a dataset: what a link holds, and no more. */
export interface View {
  readonly screen: Screen
  readonly panel: Panel
  readonly table: Table
  /** What is to stand somewhere in a row of it. */
  readonly sought: string
  /** `null`: as in the file. */
  readonly sorting: Sorting | null
  /** `null`: the one that is proposed for the dataset. */
  readonly layout: LayoutId | null
  readonly level: Level
  /** Actors that are shown beyond those of the level. */
  readonly revealed: readonly ActorId[]
  readonly names: NameLanguage
  readonly filter: Filter
  readonly selection: Selection
  readonly focus: Focus | null
  readonly trace: TraceView
  /** The question whose answer is shown beside that of the present one; `null`: none is. */
  readonly beside: TraceView | null
  readonly answerForm: AnswerForm
  /** The relations of the path that was chosen from the answer; `null`: its paths stand out as they come. */
  readonly path: readonly RelationId[] | null
  /** `null`: everything fits into the window. */
  readonly camera: Camera | null
}

export const EMPTY_SELECTION: Selection = { actors: [], relations: [] }

const { only, limit, ...usual } = DEFAULT_CRITERIA
/** As many paths as are listed. */
export const MOST_PATHS = limit
export const INITIAL_TRACE: TraceView = { ask: 'paths', from: [], to: [], onlyShown: only !== null, ...usual }

export const INITIAL_VIEW: View = {
  screen: 'diagram',
  panel: 'details',
  table: 'actors',
  sought: '',
  sorting: null,
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
