import type { Point } from '../../model/dataset.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import { listNeighbours } from './distances.ts'
import type { Layout, LayoutInput, Placement, Pull, Spot } from './layout.ts'
import { toPlacement } from './layout.ts'

const COLUMN_GAP = 104
const ROW_GAP = 24
const SWEEPS = 24

/**
 * Influence runs from left to right: who only influences stands at the left, who is only influenced at the right.
 * After Sugiyama, Tagawa and Toda 1981; loops are cut where the fewest relations run back (Eades, Lin and Smyth 1993).
 */
export const layered: Layout = { id: 'layered', routing: 'orthogonal', place: placeLayered }

function placeLayered({ spots, pulls }: LayoutInput): Placement {
  const columns = orderColumns(toColumns(spots, pulls), listNeighbours(spots, pulls), spots)
  const middles = new Map<number, number>()
  for (const column of columns) stack(column, spots, (index) => middles.get(index) ?? 0, middles)
  const neighbours = listNeighbours(spots, pulls)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const wish = (index: number) => mean(neighbours[index]!.map((other) => middles.get(other)!)) ?? middles.get(index)!
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) stack(column, spots, wish, middles)
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

/** Sorts each column by the middle of its neighbours, back and forth, and keeps the order with the shortest lines. */
function orderColumns(
  columns: number[][],
  neighbours: readonly (readonly number[])[],
  spots: readonly Spot[],
): number[][] {
  const place = new Map<number, number>()
  const note = (column: readonly number[]) => {
    for (const [position, index] of column.entries()) place.set(index, (position + 0.5) / column.length)
  }
  for (const column of columns) note(column)
  const length = () =>
    spots.reduce(
      (sum, _, at) =>
        sum + neighbours[at]!.reduce((part, other) => part + Math.abs(place.get(at)! - place.get(other)!), 0),
      0,
    )
  let best = { columns: columns.map((column) => [...column]), length: length() }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const wish = new Map(
        column.map((at) => [at, mean(neighbours[at]!.map((other) => place.get(other)!)) ?? place.get(at)!]),
      )
      column.sort((a, b) => wish.get(a)! - wish.get(b)! || a - b)
      note(column)
    }
    const now = length()
    if (now < best.length) best = { columns: columns.map((column) => [...column]), length: now }
  }
  return best.columns
}

/** Puts the members of a column as near as can be to where they wish to be, in their order and without overlap. */
function stack(
  column: readonly number[],
  spots: readonly Spot[],
  wish: (index: number) => number,
  middles: Map<number, number>,
): void {
  // Runs of members that touch move as one, to the mean of their wishes (pool adjacent violators).
  const runs: { members: number[]; sum: number; height: number }[] = []
  for (const index of column) {
    let run = { members: [index], sum: wish(index), height: spots[index]!.height + ROW_GAP }
    for (
      let above = runs.at(-1);
      above && above.sum / above.members.length + (above.height + run.height) / 2 > run.sum / run.members.length;
      above = runs.at(-1)
    ) {
      runs.pop()
      run = { members: above.members.concat(run.members), sum: above.sum + run.sum, height: above.height + run.height }
    }
    runs.push(run)
  }
  for (const { members, sum, height } of runs) {
    let top = sum / members.length - height / 2
    for (const index of members) {
      const own = spots[index]!.height + ROW_GAP
      middles.set(index, top + own / 2)
      top += own
    }
  }
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
