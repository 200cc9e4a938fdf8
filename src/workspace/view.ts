import type { ActorId, Explicitness, RelationId, Status } from '../model/dataset.ts'
import type { Filter } from '../query/filter.ts'
import type { PathKind } from '../query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../query/traceQuestion.ts'
import type { Camera } from '../scene/camera.ts'
import type { NameLanguage } from '../scene/labelSpot.ts'
import type { LayoutId } from '../scene/layouts/layout.ts'
import type { Level } from '../scene/structure/foldActors.ts'

export const SCREENS = ['diagram', 'table'] as const
export type Screen = (typeof SCREENS)[number]
export const PANELS = ['details', 'trace'] as const
export type Panel = (typeof PANELS)[number]
export const TABLES = ['actors', 'relations'] as const
export type Table = (typeof TABLES)[number]

/** A question about paths, perhaps not yet complete. */
export interface TraceView {
  readonly from: ActorId | null
  readonly to: ActorId | null
  readonly kind: PathKind
  readonly maxSteps: number
  /** `null`: all. */
  readonly types: readonly string[] | null
  readonly statuses: readonly Status[]
  readonly explicitness: readonly Explicitness[]
  readonly via: readonly ActorId[]
  readonly avoid: readonly ActorId[]
  /** Whether only what the filters show may be used. */
  readonly onlyShown: boolean
}

export interface Selection {
  readonly actors: readonly ActorId[]
  readonly relations: readonly RelationId[]
}

/** The neighbourhood of an actor, held in view. */
export interface Focus {
  readonly actor: ActorId
  readonly steps: number
}

/** All that is seen of a dataset: what a link holds, and no more. */
export interface View {
  readonly screen: Screen
  readonly panel: Panel
  readonly table: Table
  readonly layout: LayoutId
  readonly level: Level
  /** Camps that were opened, and single actors that were taken out of a fold. */
  readonly opened: readonly string[]
  readonly unfolded: readonly ActorId[]
  readonly openedTrunks: readonly string[]
  /** The middle of the concentric layout; `null`: the actor with the most partners. */
  readonly centre: ActorId | null
  readonly structureLines: boolean
  readonly names: NameLanguage
  readonly filter: Filter
  readonly selection: Selection
  readonly focus: Focus | null
  readonly trace: TraceView
  /** The relations of the path that is shown. */
  readonly path: readonly RelationId[] | null
  /** `null`: everything fits into the window. */
  readonly camera: Camera | null
}

export const EMPTY_SELECTION: Selection = { actors: [], relations: [] }

export const INITIAL_TRACE: TraceView = {
  from: null,
  to: null,
  kind: DEFAULT_CRITERIA.kind,
  maxSteps: DEFAULT_CRITERIA.maxSteps,
  types: DEFAULT_CRITERIA.types,
  statuses: DEFAULT_CRITERIA.statuses,
  explicitness: DEFAULT_CRITERIA.explicitness,
  via: [],
  avoid: [],
  onlyShown: false,
}

export const INITIAL_VIEW: View = {
  screen: 'diagram',
  panel: 'details',
  table: 'actors',
  layout: 'camps',
  level: 'headline',
  opened: [],
  unfolded: [],
  openedTrunks: [],
  centre: null,
  structureLines: false,
  names: 'en',
  filter: {},
  selection: EMPTY_SELECTION,
  focus: null,
  trace: INITIAL_TRACE,
  path: null,
  camera: null,
}
