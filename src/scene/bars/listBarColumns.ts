import { groupBy } from '../../base/order.ts'
import type { Point } from '../../model/dataset.ts'
import type { Arrangement, KeptColumn, KeptLine } from '../arrangement.ts'
import { centreOf } from '../geometry.ts'

/** The columns of bars, from left to right, with the places of their bars and of the lines between them. */
export function listBarColumns({ spots, wires }: Arrangement): readonly KeptColumn[] {
  const middleOf = new Map(Array.from(spots.values(), ({ id, box }) => [id, Math.round(centreOf(box).x)]))
  const groups = [...groupBy(spots.values(), ({ id }) => middleOf.get(id)!)].sort(([one], [other]) => one - other)
  const edges = groups.map(([middle, column]) => {
    // A bar that juts out is wider than its column.
    const { box } = column.reduce((least, next) => (next.box.width < least.box.width ? next : least))
    return { middle, left: box.x, right: box.x + box.width }
  })
  return groups.map(([middle, column], index) => {
    const { left, right } = edges[index]!
    const next = edges[index + 1]
    const lines = new Map<string, KeptLine>()
    const inside = new Map<string, Pick<KeptLine, 'label'>>()
    for (const { tie, points, labelAt } of wires) {
      const [one, other] = [middleOf.get(tie.from)!, middleOf.get(tie.to)!]
      const label = labelAt?.height ?? 0
      if (one === middle && other === middle) inside.set(tie.id, { label })
      if (!next || Math.min(one, other) > middle || Math.max(one, other) < next.middle) continue
      lines.set(tie.id, { left: findHeight(points, right), right: findHeight(points, next.left), label })
    }
    const bars = column
      .map(({ actor, box: { y, height } }) => ({ actor, top: y, bottom: y + height }))
      .sort((a, b) => a.top - b.top)
    return { left, right, bars, lines, inside }
  })
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
  return columns.map((column, index) => ({
    ...column,
    bars: [...column.bars, ...gone[index]!].sort((a, b) => a.top - b.top),
    lines: new Map([...before[index]!.lines, ...column.lines]),
    inside: new Map([...before[index]!.inside, ...column.inside]),
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
