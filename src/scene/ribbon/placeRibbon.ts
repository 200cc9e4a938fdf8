import { mostOf } from '../../base/extremes.ts'
import type { Point } from '../../model/dataset.ts'
import type { Box, Size } from '../geometry.ts'
import { boxAround, round } from '../geometry.ts'
import type { Band, MergedPaths } from './mergePaths.ts'
import { mean, orderColumns } from './orderColumns.ts'
import { stackColumn } from './stackColumn.ts'

/** The direction of paths: left to right, right to left, or downwards. */
export type Flow = 'right' | 'left' | 'down'

export interface PlacedRibbon {
  /** By station. */
  readonly boxes: readonly Box[]
  /** By band: the box of its label, and its route. */
  readonly ways: readonly { readonly label: Box; readonly points: readonly Point[] }[]
}

const COLUMN_GAP = 34
const ROW_GAP = 10
const SWEEPS = 12
/** The straight segment at either end of a line, for its mark. */
const LEAD = 12
/** Gap between two lines at the side of an actor. */
export const PORT_GAP = 12
/** A line past a column takes this much room in it. */
const BEND: Size = { width: 0, height: 4 }

/**
 * Places stations in columns from left to right, with a column for labels between each two, so that neither covers the
 * other. A line past a column has a slot in it. The other directions are rotations.
 */
export function placeRibbon(
  merged: MergedPaths,
  sizes: readonly Size[],
  labels: readonly Size[],
  flow: Flow = 'right',
): PlacedRibbon {
  const turned = (size: Size): Size => (flow === 'down' ? { width: size.height, height: size.width } : size)
  const { boxes, ways } = placeToTheRight(merged, sizes.map(turned), labels.map(turned))
  const turnBox = (box: Box): Box => {
    if (flow === 'right') return box
    if (flow === 'left') return { ...box, x: round(-box.x - box.width) }
    return { x: box.y, y: box.x, width: box.height, height: box.width }
  }
  const turnPoint = ({ x, y }: Point): Point =>
    flow === 'right' ? { x, y } : flow === 'left' ? { x: -x, y } : { x: y, y: x }
  return {
    boxes: boxes.map(turnBox),
    ways: ways.map(({ label, points }) => ({ label: turnBox(label), points: points.map(turnPoint) })),
  }
}

function placeToTheRight(
  { stations, bands }: MergedPaths,
  sizes: readonly Size[],
  labels: readonly Size[],
): PlacedRibbon {
  const things: { readonly column: number; readonly size: Size }[] = []
  const neighbours: number[][] = []
  const add = (column: number, size: Size): number => {
    neighbours.push([])
    return things.push({ column, size }) - 1
  }
  for (const [index, { layer }] of stations.entries()) add(2 * layer, sizes[index]!)
  const ways = bands.map((band, index) => {
    const [first, last] = [band.from, band.to].map((station) => 2 * stations[station]!.layer) as [number, number]
    const between = Array.from({ length: last - first - 1 }, (_, step) =>
      add(first + 1 + step, step === 0 ? labels[index]! : BEND),
    )
    const way = [band.from, ...between, band.to]
    for (const [step, thing] of way.slice(1).entries()) {
      neighbours[thing]!.push(way[step]!)
      neighbours[way[step]!]!.push(thing)
    }
    return between
  })
  const { boxes, spans } = placeThings(things, neighbours)
  return {
    boxes: boxes.slice(0, stations.length),
    ways: bands.map((band, index) => ({
      label: boxes[ways[index]![0]!]!,
      points: leadWay(band, ways[index]!, bands, ways, { boxes, spans }),
    })),
  }
}

interface PlacedThings {
  readonly boxes: readonly Box[]
  /** The left and right edge of each item's column. */
  readonly spans: readonly { readonly left: number; readonly right: number }[]
}

function placeThings(
  things: readonly { readonly column: number; readonly size: Size }[],
  neighbours: readonly (readonly number[])[],
): PlacedThings {
  const count = Math.max(-1, ...things.map(({ column }) => column)) + 1
  const dealt = Array.from({ length: count }, (_, column) =>
    [...things.keys()].filter((thing) => things[thing]!.column === column),
  )
  const columns = orderColumns(dealt, neighbours)
  const heightOf = (thing: number) => things[thing]!.size.height + ROW_GAP
  const middles = new Map<number, number>()
  for (const column of columns) stackColumn(column, heightOf, () => 0, middles)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const wish = (thing: number) => mean(neighbours[thing]!.map((other) => middles.get(other)!)) ?? 0
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      stackColumn(column, heightOf, wish, middles)
    }
  }
  const boxes: Box[] = []
  const spans: { left: number; right: number }[] = []
  let x = 0
  for (const column of columns) {
    const width = mostOf(column.map((thing) => things[thing]!.size.width))
    for (const thing of column) {
      const { size } = things[thing]!
      const { x: left, y, ...area } = boxAround({ x: x + width / 2, y: middles.get(thing)! }, size.width, size.height)
      boxes[thing] = { x: round(left), y: round(y), ...area }
      spans[thing] = { left: x, right: x + width }
    }
    x += width + COLUMN_GAP
  }
  return { boxes, spans }
}

/** A route from side to side: straight within columns, where it could meet something, and slanting between them. */
function leadWay(
  band: Band,
  between: readonly number[],
  bands: readonly Band[],
  ways: readonly (readonly number[])[],
  { boxes, spans }: PlacedThings,
): readonly Point[] {
  const [start, end] = [boxes[band.from]!, boxes[band.to]!]
  const out = bands.flatMap(({ from }, index) => (from === band.from ? [boxes[ways[index]![0]!]!] : []))
  const into = bands.flatMap(({ to }, index) => (to === band.to ? [boxes[ways[index]!.at(-1)!]!] : []))
  const from = { x: start.x + start.width, y: portAt(start, boxes[between[0]!]!, out) }
  const to = { x: end.x, y: portAt(end, boxes[between.at(-1)!]!, into) }
  const past = between.flatMap((thing) => {
    const { y, height } = boxes[thing]!
    const { left, right } = spans[thing]!
    return [left, right].map((x) => ({ x, y: y + height / 2 }))
  })
  const leave = { ...from, x: spans[band.from]!.right + LEAD / 2 }
  const arrive = { ...to, x: spans[band.to]!.left - LEAD }
  return [from, leave, ...past, arrive, to].map((point) => ({
    x: round(point.x),
    y: round(point.y),
  }))
}

/** Where a line attaches to the side of an actor: evenly spaced, in the order of the far ends. */
function portAt(actor: Box, own: Box, all: readonly Box[]): number {
  const order = [...all].sort((a, b) => a.y - b.y).indexOf(own)
  const gap = Math.min(PORT_GAP, (actor.height - 8) / Math.max(1, all.length - 1))
  return actor.y + actor.height / 2 + (order - (all.length - 1) / 2) * gap
}
