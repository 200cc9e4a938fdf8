import type { Box } from '../src/scene/geometry.ts'
import { grow, overlap, segmentMeetsBox } from '../src/scene/geometry.ts'
import type { Drawing, DrawnActor, DrawnLine } from './drawing.ts'
import { countCrossings } from './measures/countCrossings.ts'
import { measureStress } from './measures/measureStress.ts'

/** How good a drawing is; of each figure less is better. */
export interface Figures {
  /** Pairs of actors that share an area. */
  readonly overlaps: number
  /** Labels that share an area with another actor, label or heading. */
  readonly covered: number
  /** Labels that are wider or higher than their actors. */
  readonly clipped: number
  /** Labels of which words were left out. */
  readonly shortened: number
  readonly lines: number
  readonly crossings: number
  /** Further pairs of lines that cross where an actor hides it. */
  readonly hidden: number
  /** Lines that enter an actor that is not one of their ends. */
  readonly through: number
  /** Pairs of group outlines that share an area; `null` where none are drawn. */
  readonly outlines: number | null
  readonly stress: number
}

const ROUNDING = 1e-6

/** Measures a drawing by its boxes and lines alone, whoever drew it. Time grows with the square of its size. */
export function measureDrawing(drawing: Drawing): Figures {
  const { actors, lines, outlines } = drawing
  const boxes = actors.map(({ box }) => box)
  const crossings = countCrossings(
    lines,
    actors.map(({ box, node = box }) => node),
  )
  return {
    overlaps: countOverlaps(boxes),
    covered: countCovered(drawing),
    clipped: actors.filter(({ box, label }) => !isInside(label, box)).length,
    shortened: actors.filter(({ shortened }) => shortened).length,
    lines: lines.length,
    crossings,
    hidden: countCrossings(lines, []) - crossings,
    through: lines.filter((line) => actors.some((actor) => runsThrough(line, actor))).length,
    outlines: outlines && countOverlaps(outlines),
    stress: measureStress(drawing),
  }
}

function countOverlaps(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box, index) => sum + boxes.slice(0, index).filter((other) => overlap(box, other)).length, 0)
}

function countCovered({ actors, lineLabels, headings }: Drawing): number {
  const isFree = (box: Box, own: Box | null) =>
    !actors.some((other) => other.box !== own && (overlap(box, other.box) || overlap(box, other.label))) &&
    ![...lineLabels, ...headings].some((other) => other !== box && overlap(box, other))
  return (
    actors.filter(({ box, label }) => !isFree(label, box)).length +
    [...lineLabels, ...headings].filter((label) => !isFree(label, null)).length
  )
}

function isInside(inner: Box, outer: Box): boolean {
  const { x, y, width, height } = grow(outer, ROUNDING)
  return inner.x >= x && inner.y >= y && inner.x + inner.width <= x + width && inner.y + inner.height <= y + height
}

function runsThrough({ ends, points }: DrawnLine, { id, box }: DrawnActor): boolean {
  return (
    !ends.includes(id) && points.some((point, index) => index > 0 && segmentMeetsBox(points[index - 1]!, point, box))
  )
}
