import { leastOf, mostOf } from '../../base/extremes.ts'
import type { Point } from '../../model/dataset.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import { chooseFitting } from './chooseFitting.ts'
import { listNeighbours } from './distances.ts'
import type { Layout, LayoutInput, Placement, Pull, Spot } from './layout.ts'
import { toPlacement } from './layout.ts'
import { mean, orderColumns } from './orderColumns.ts'
import { stackColumn } from './stackColumn.ts'

const COLUMN_GAP = 104
const ROW_GAP = 24
const SWEEPS = 24
/** So many bands one below the other are tried on a page, as lines of a text. */
const MOST_BANDS = 4

/** How layers are laid: one beside the other or one below the other, in how many bands, and how far apart. */
interface Form {
  readonly downward: boolean
  readonly bands: number
  readonly gap: number
}

const IN_WINDOW: Form = { downward: false, bands: 1, gap: COLUMN_GAP }
const ON_PAGE: readonly Form[] = Array.from({ length: MOST_BANDS }, (_, index) => index + 1).flatMap((bands) => [
  { downward: false, bands, gap: 64 },
  { downward: true, bands, gap: 48 },
])

/**
 * Influence runs from left to right: who only influences stands at the left, who is only influenced at the right. On a
 * page it may run downward, and in bands that are read one after the other, whichever can be drawn largest.
 * After Sugiyama, Tagawa and Toda 1981; loops are cut where the fewest relations run back (Eades, Lin and Smyth 1993).
 */
export const layered: Layout = { id: 'layered', routing: 'orthogonal', place: placeLayered }

function placeLayered({ spots, pulls, aspect }: LayoutInput): Placement {
  const neighbours = listNeighbours(spots, pulls)
  const columns = orderColumns(toColumns(spots, pulls), neighbours)
  const place = (form: Form) => toPlacement(spots, placeBands(spots, neighbours, columns, form))
  return aspect === null ? place(IN_WINDOW) : chooseFitting(ON_PAGE.map(place), aspect)
}

function placeBands(
  spots: readonly Spot[],
  neighbours: readonly (readonly number[])[],
  columns: readonly (readonly number[])[],
  { downward, bands, gap }: Form,
): Map<SpotId, Point> {
  const centres = new Map<SpotId, Point>()
  const most = Math.ceil(columns.length / bands)
  let below = 0
  for (let first = 0; first < columns.length; first += most) {
    const band = columns.slice(first, first + most)
    const middles = stackBand(band, neighbours, across)
    const ends = band.flat().map((index) => [middles.get(index)!, across(index) / 2] as const)
    const top = leastOf(ends.map(([middle, half]) => middle - half))
    let along = 0
    for (const column of band) {
      const thick = mostOf(column.map((index) => (downward ? spots[index]!.height : spots[index]!.width)))
      for (const index of column) {
        const [flow, side] = [along + thick / 2, below + middles.get(index)! - (bands === 1 ? 0 : top)]
        centres.set(spots[index]!.id, downward ? { x: side, y: flow } : { x: flow, y: side })
      }
      along += thick + gap
    }
    below += mostOf(ends.map(([middle, half]) => middle + half)) - top + gap
  }
  return centres

  function across(index: number): number {
    return downward ? spots[index]!.width : spots[index]!.height
  }
}

/** Middles across the flow, by index: each as near to its neighbours in the band as it can be. */
function stackBand(
  band: readonly (readonly number[])[],
  neighbours: readonly (readonly number[])[],
  lengthOf: (index: number) => number,
): ReadonlyMap<number, number> {
  const middles = new Map<number, number>()
  const withGap = (index: number) => lengthOf(index) + ROW_GAP
  for (const column of band) stackColumn(column, withGap, (index) => middles.get(index) ?? 0, middles)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const wish = (index: number) =>
      mean(neighbours[index]!.flatMap((other) => middles.get(other) ?? [])) ?? middles.get(index)!
    for (const column of sweep % 2 === 0 ? band : band.toReversed()) stackColumn(column, withGap, wish, middles)
  }
  return middles
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
