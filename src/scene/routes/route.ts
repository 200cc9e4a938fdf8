import type { Point } from '../../model/dataset.ts'
import type { SpotId } from '../structure/bundleRelations.ts'

/** What is to be connected: one spot with one or several others. */
export interface Net {
  readonly id: string
  readonly hub: SpotId
  readonly members: readonly SpotId[]
}

/** One stroke of a route: from the hub, or from a point on an earlier stroke of the same route, to a member. */
export interface RouteStroke {
  /** `null` where the stroke branches off an earlier one. */
  readonly from: SpotId | null
  readonly to: SpotId
  /** Corner points, first and last on the borders of the spots. */
  readonly points: readonly Point[]
}

export type Routes = ReadonlyMap<string, readonly RouteStroke[]>
