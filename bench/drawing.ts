import type { Point } from '../src/model/dataset.ts'
import type { Box } from '../src/scene/geometry.ts'

/** What a contender has drawn, as boxes and lines in px: all that its quality is judged by. */
export interface Drawing {
  readonly actors: readonly DrawnActor[]
  readonly lines: readonly DrawnLine[]
  /** Counts and remarks on lines. */
  readonly lineLabels: readonly Box[]
  readonly headings: readonly Box[]
  /** `null` where groups are not outlined. */
  readonly outlines: readonly Box[] | null
  /** Who is tied to whom, whatever lines are drawn. */
  readonly ties: readonly (readonly [string, string])[]
}

export interface DrawnActor {
  readonly id: string
  /** The actor with its label. */
  readonly box: Box
  /** What its lines end at, where that is less than the box. */
  readonly node?: Box
  /** The place that its label takes up, inside its box or beside it. */
  readonly label: Box
  /** Whether words of the label were left out. */
  readonly shortened: boolean
}

/** One stroke: a line, a trunk or a branch. */
export interface DrawnLine {
  /** What it is a part of: strokes of one bundle do not cross each other. */
  readonly bundle: string
  /** The actors that it may touch. */
  readonly ends: readonly string[]
  readonly points: readonly Point[]
}
