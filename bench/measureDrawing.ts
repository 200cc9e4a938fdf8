import { overlap, segmentMeetsBox } from '../src/scene/geometry.ts'
import type { Drawing, DrawnActor, DrawnLine } from './drawing.ts'
import { countCrossings } from './measures/countCrossings.ts'
import { countAmbiguous, countCovered, countHiddenEnds } from './measures/measureLabels.ts'
import { countBends, countBesides, measureDetour } from './measures/measureWays.ts'

/** How good a drawing is, by what its readers feel; of each figure but the labels less is better. */
export interface Figures {
  readonly lines: number
  /** Lines that have a label. */
  readonly labels: number
  /** Pairs of actors that share an area. */
  readonly overlaps: number
  /** Lines that enter an actor that is not one of their ends. */
  readonly through: number
  readonly crossings: number
  /** Means of all lines. */
  readonly bends: number
  readonly detour: number
  /** Labels that lie on something else than their own line, and labels nearer to another line than to their own. */
  readonly covered: number
  readonly ambiguous: number
  readonly hiddenEnds: number
  /** Pairs of lines that run side by side, close together. */
  readonly beside: number
}

/** Measures a drawing by its boxes and lines alone, whoever drew it. Time grows with the square of its size. */
export function measureDrawing(drawing: Drawing): Figures {
  const { actors, lines } = drawing
  return {
    lines: lines.length,
    labels: lines.filter(({ label }) => label).length,
    overlaps: countOverlaps(actors),
    through: lines.filter((line) => actors.some((actor) => runsThrough(line, actor))).length,
    crossings: countCrossings(drawing),
    bends: mean(lines.map(countBends)),
    detour: mean(lines.map(measureDetour)),
    covered: countCovered(drawing),
    ambiguous: countAmbiguous(lines),
    hiddenEnds: countHiddenEnds(lines),
    beside: countBesides(lines),
  }
}

function countOverlaps(actors: readonly DrawnActor[]): number {
  return actors.reduce(
    (sum, { box }, index) => sum + actors.slice(0, index).filter((other) => overlap(box, other.box)).length,
    0,
  )
}

function runsThrough({ ends, points }: DrawnLine, { id, box }: DrawnActor): boolean {
  return (
    !ends.includes(id) && points.some((point, index) => index > 0 && segmentMeetsBox(points[index - 1]!, point, box))
  )
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
