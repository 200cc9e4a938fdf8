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

/** With more of them, the picture is another one. */
const MOST_GONE = 3

/** The columns as they are, and the places of the few bars that are gone since, should they come back. */
export function rememberGone(
  columns: readonly KeptColumn[],
  before: readonly KeptColumn[] | null,
): readonly KeptColumn[] {
  const there = new Set(columns.flatMap(({ bars }) => bars.map(({ actor }) => actor)))
  const gone = (before ?? []).map(({ bars }) => bars.filter(({ actor }) => !there.has(actor)))
  const count = gone.flat().length
  if (!before || columns.length !== before.length || count === 0 || count > MOST_GONE) return columns
  return columns.map(({ bars, passings }, index) => ({
    bars: [...bars, ...gone[index]!].sort((a, b) => a.top - b.top),
    passings: new Map([...before[index]!.passings, ...passings]),
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
