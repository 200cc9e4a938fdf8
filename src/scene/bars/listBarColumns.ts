import { groupBy } from '../../base/order.ts'
import type { ActorId } from '../../model/dataset.ts'
import type { Arrangement } from '../arrangement.ts'
import { centreOf } from '../geometry.ts'

/** The actors of each column of bars, from left to right, and within a column from top to bottom. */
export function listBarColumns({ spots }: Arrangement): readonly (readonly ActorId[])[] {
  const columns = groupBy(spots.values(), ({ box }) => Math.round(centreOf(box).x))
  return [...columns]
    .sort(([one], [other]) => one - other)
    .map(([, column]) => column.toSorted((a, b) => a.box.y - b.box.y).map(({ actor }) => actor))
}
