import type { Point } from '../../model/dataset.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import { listNeighbours } from './distances.ts'
import type { Layout, LayoutInput, Placement, Pull, Spot } from './layout.ts'
import { toPlacement } from './layout.ts'
import { mean, orderColumns } from './orderColumns.ts'
import { stackColumn } from './stackColumn.ts'

const COLUMN_GAP = 104
const ROW_GAP = 24
const SWEEPS = 24

/**
 * Influence runs from left to right: who only influences stands at the left, who is only influenced at the right.
 * After Sugiyama, Tagawa and Toda 1981; loops are cut where the fewest relations run back (Eades, Lin and Smyth 1993).
 */
export const layered: Layout = { id: 'layered', routing: 'orthogonal', place: placeLayered }

function placeLayered({ spots, pulls }: LayoutInput): Placement {
  const columns = orderColumns(toColumns(spots, pulls), listNeighbours(spots, pulls))
  const middles = new Map<number, number>()
  const heightOf = (index: number) => spots[index]!.height + ROW_GAP
  for (const column of columns) stackColumn(column, heightOf, (index) => middles.get(index) ?? 0, middles)
  const neighbours = listNeighbours(spots, pulls)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const wish = (index: number) => mean(neighbours[index]!.map((other) => middles.get(other)!)) ?? middles.get(index)!
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) stackColumn(column, heightOf, wish, middles)
  }
  const centres = new Map<SpotId, Point>()
  let x = 0
  for (const column of columns) {
    const width = Math.max(...column.map((index) => spots[index]!.width))
    for (const index of column) centres.set(spots[index]!.id, { x: x + width / 2, y: middles.get(index)! })
    x += width + COLUMN_GAP
  }
  return toPlacement(spots, centres)
}

/** Deals spots to columns: each to the right of who influences it, no column much longer than the picture is wide. */
function toColumns(spots: readonly Spot[], pulls: readonly Pull[]): number[][] {
  const index = new Map(spots.map(({ id }, at) => [id, at]))
  const order = sequence(spots.length, directedPairs(pulls, index))
  const rank = new Map(order.map((at, position) => [at, position]))
  const before = spots.map(() => [] as number[])
  for (const [from, to] of directedPairs(pulls, index)) {
    if (rank.get(from)! < rank.get(to)!) before[to]!.push(from)
    else before[from]!.push(to)
  }
  const most = Math.max(6, Math.ceil(Math.sqrt(spots.length * 1.6)))
  const columns: number[][] = []
  const columnOf = new Map<number, number>()
  for (const at of order) {
    let column = before[at]!.reduce((max, other) => Math.max(max, columnOf.get(other)! + 1), 0)
    while ((columns[column]?.length ?? 0) >= most) column++
    columns[column] ??= []
    columns[column]!.push(at)
    columnOf.set(at, column)
  }
  return [...columns].map((column) => column ?? []).filter((column) => column.length > 0)
}

function directedPairs(pulls: readonly Pull[], index: ReadonlyMap<SpotId, number>): [number, number][] {
  return pulls
    .filter(({ directed, from, to }) => directed && index.has(from) && index.has(to))
    .map(({ from, to }) => [index.get(from)!, index.get(to)!])
}

/** An order in which few pairs run backwards: sinks to the end, sources to the front, else the most outgoing first. */
function sequence(count: number, pairs: readonly (readonly [number, number])[]): number[] {
  const out = Array.from({ length: count }, () => [] as number[])
  const into = Array.from({ length: count }, () => [] as number[])
  for (const [from, to] of pairs) {
    out[from]!.push(to)
    into[to]!.push(from)
  }
  const left = new Set(Array.from({ length: count }, (_, index) => index))
  const degree = (list: readonly number[]) => list.reduce((sum, other) => sum + (left.has(other) ? 1 : 0), 0)
  const [front, back]: [number[], number[]] = [[], []]
  while (left.size > 0) {
    const all = [...left]
    const sink = all.find((at) => degree(out[at]!) === 0 && degree(into[at]!) > 0)
    const source = all.find((at) => degree(into[at]!) === 0)
    const next = sink ?? source ?? all.reduce((best, at) => (surplus(at) > surplus(best) ? at : best))
    if (sink !== undefined) back.unshift(next)
    else front.push(next)
    left.delete(next)
  }
  return front.concat(back)

  function surplus(at: number): number {
    return degree(out[at]!) - degree(into[at]!)
  }
}
