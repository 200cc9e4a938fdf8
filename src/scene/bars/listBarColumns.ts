import { groupBy } from '../../base/order.ts'
import type { Point } from '../../model/dataset.ts'
import type { Arrangement, KeptColumn } from '../arrangement.ts'
import { centreOf } from '../geometry.ts'

/** The columns of bars, from left to right, with the heights of their bars and of the lines that lead across them. */
export function listBarColumns({ spots, wires }: Arrangement): readonly KeptColumn[] {
  const middleOf = new Map(Array.from(spots.values(), ({ id, box }) => [id, Math.round(centreOf(box).x)]))
  const columns = [...groupBy(spots.values(), ({ id }) => middleOf.get(id)!)].sort(([one], [other]) => one - other)
  return columns.map(([middle, column]) => ({
    bars: column
      .map(({ actor, box: { y, height } }) => ({ actor, top: y, bottom: y + height }))
      .sort((a, b) => a.top - b.top),
    passings: new Map(
      wires.flatMap(({ tie: { id, from, to }, points }) => {
        const [one, other] = [middleOf.get(from)!, middleOf.get(to)!]
        const isAcross = Math.min(one, other) < middle && middle < Math.max(one, other)
        return isAcross ? [[id, findHeight(points, middle)] as const] : []
      }),
    ),
  }))
}

/** The height at which a line that leads from side to side is at a distance from the left. */
function findHeight(points: readonly Point[], x: number): number {
  const sorted = points.toSorted((a, b) => a.x - b.x)
  const next = sorted.findIndex((point) => point.x >= x)
  const [one, other] = [sorted[Math.max(0, next - 1)]!, sorted[next] ?? sorted.at(-1)!]
  const share = other.x === one.x ? 0 : (x - one.x) / (other.x - one.x)
  return one.y + share * (other.y - one.y)
}
