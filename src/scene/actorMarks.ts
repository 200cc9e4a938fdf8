import type { ActorMeasureId } from '../analysis/registry.ts'
import type { ActorId, RelationId } from '../model/dataset.ts'

/** A measure that is shown with the actors: a value each, or the number of the class that each is in. */
export interface ActorMarks {
  readonly measure: ActorMeasureId
  readonly kind: 'values' | 'classes'
  readonly values: ReadonlyMap<ActorId, number>
  /** The relations against the classes, which are ringed; `null`: the measure names none. */
  readonly breaking: ReadonlySet<RelationId> | null
}
