import { groupBy } from '../src/base/order.ts'
import type { Point } from '../src/model/dataset.ts'
import type { Box } from '../src/scene/geometry.ts'
import { boxAround, centreOf } from '../src/scene/geometry.ts'
import type { BenchGraph } from './benchGraph.ts'
import type { Drawing, DrawnLine } from './drawing.ts'

/** How far apart lines between the same two actors run side by side. */
const BESIDE = 6

/**
 * Draws what was only placed as its tools do: each tie a straight line from border to border, side by side with others
 * of the same two, its label at its middle.
 */
export function drawStraight({ nodes, ties }: BenchGraph, centres: ReadonlyMap<string, Point>): Drawing {
  const boxes = new Map(nodes.map(({ id, width, height }) => [id, boxAround(centres.get(id)!, width, height)]))
  const pairs = groupBy(ties, ({ from, to }) => [from, to].sort().join('|'))
  const lines = [...pairs.values()].flatMap((pair) =>
    pair.map(({ from, to, label }, index): DrawnLine => {
      const [one, other] = from < to ? [from, to] : [to, from]
      const apart = Math.min(BESIDE, boxes.get(one)!.width / (pair.length + 1))
      const [a, b] = connect(boxes.get(one)!, boxes.get(other)!, (index - (pair.length - 1) / 2) * apart)
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      return { ends: [from, to], points: [a, b], label: boxAround(middle, label.width, label.height) }
    }),
  )
  return { actors: [...boxes].map(([id, box]) => ({ id, box })), lines }
}

/** The part of the line between two middles that lies outside both boxes; a point if they overlap there. */
function connect(from: Box, to: Box, aside: number): [Point, Point] {
  const [a, b] = [centreOf(from), centreOf(to)]
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length]
  const at = (along: number) => ({ x: a.x + ux * along - uy * aside, y: a.y + uy * along + ux * aside })
  const leave = ({ width, height }: Box, way: 1 | -1) =>
    Math.min(
      (width / 2 + Math.sign(ux) * way * uy * aside) / Math.abs(ux),
      (height / 2 - Math.sign(uy) * way * ux * aside) / Math.abs(uy),
    )
  const [start, end] = [leave(from, 1), length - leave(to, -1)]
  return start < end ? [at(start), at(end)] : [at(length / 2), at(length / 2)]
}
