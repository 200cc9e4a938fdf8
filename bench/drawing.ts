import type { Point } from '../src/model/dataset.ts'
import type { Box } from '../src/scene/geometry.ts'

/** What a contender has drawn, as boxes and lines in px: all that its quality is judged by. */
export interface Drawing {
  readonly actors: readonly DrawnActor[]
  readonly lines: readonly DrawnLine[]
}

/** An actor, its name inside. */
export interface DrawnActor {
  readonly id: string
  readonly box: Box
}

/** A line for a tie, or a cell of a matrix. */
export interface DrawnLine {
  /** The actors that it may touch. */
  readonly ends: readonly [string, string]
  readonly points: readonly Point[]
  /** Where its verb stands; `null`: nowhere. */
  readonly label: Box | null
}
