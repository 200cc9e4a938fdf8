import type { Point } from '../../model/dataset.ts'
import type { CellPart, SceneLine } from '../../scene/scene.ts'
import type { DrawGroup, DrawPath } from './drawing.ts'
import { roundLength } from './drawing.ts'
import { drawMark, shortenFor } from './drawMark.ts'

const BEND = 6

type DrawnLine = Pick<SceneLine, 'points' | 'cell' | 'color' | 'width' | 'dash' | 'opacity' | 'startMark' | 'endMark'>

/** Draws a stroke with rounded bends and its end marks, or the contents of a cell. */
export function drawLine(line: DrawnLine): DrawGroup {
  return { kind: 'group', opacity: line.opacity, items: drawStroke(line) }
}

/** Draws a stroke at full opacity, for groups that fade as a whole. */
export function drawStroke(line: DrawnLine): DrawPath[] {
  const { points, cell, color, width, dash, startMark, endMark } = line
  if (cell) return cell.map((part) => drawPart(part, points[0]!))
  return [
    { kind: 'path', path: roundedPath(shortenFor(line)), stroke: color, strokeWidth: width, dash },
    ...drawMark(startMark, points[0]!, points[1]!, color),
    ...drawMark(endMark, points.at(-1)!, points.at(-2)!, color),
  ]
}

function drawPart({ path, fill, stroke, strokeWidth, dash }: CellPart, at: Point): DrawPath {
  return { kind: 'path', path, at, ...(fill && { fill }), ...(stroke && { stroke, strokeWidth, dash }) }
}

function roundedPath(points: readonly Point[]): string {
  let path = `M${print(points[0]!)}`
  for (let index = 1; index < points.length - 1; index++) {
    const [before, at, after] = [points[index - 1]!, points[index]!, points[index + 1]!]
    path += `L${print(toward(at, before))}Q${print(at)} ${print(toward(at, after))}`
  }
  return `${path}L${print(points.at(-1)!)}`
}

/** The point one bend radius from a corner, at most half way to the next point. */
function toward(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const by = Math.min(BEND, length / 2) / length
  return { x: from.x + (to.x - from.x) * by, y: from.y + (to.y - from.y) * by }
}

function print({ x, y }: Point): string {
  return `${roundLength(x)} ${roundLength(y)}`
}
