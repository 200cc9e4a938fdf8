import type { Score } from './measureScores.ts'

/** How far raters agree, and on how much that rests. */
export interface Agreement {
  /** At most 1; 0 is agreement by chance. `null`: all values are equal, so that there is nothing to agree about. */
  readonly alpha: number | null
  /** The number of actors with two ratings or more, at least 2. */
  readonly actors: number
}

/**
 * Krippendorff's alpha for values whose differences count (Krippendorff 2004, Content Analysis, ch. 11):
 * 1 - D_o / D_e, where D_o is the mean squared difference of ratings of the same actor, and D_e that of all ratings,
 * whoever they are about. Actors with a single rating say nothing about agreement and do not count. `null` unless two
 * actors have two ratings: of one actor, both differences are the same.
 */
export function measureAgreement(scores: Iterable<Score>): Agreement | null {
  const units = Array.from(scores, ({ ratings }) => ratings.map(({ value }) => value)).filter(
    ({ length }) => length > 1,
  )
  if (units.length < 2) return null
  const values = units.flat()
  const expected = sumSquares(values) / (values.length - 1)
  const observed = units.reduce((sum, unit) => sum + sumSquares(unit) / (unit.length - 1), 0)
  return { alpha: expected === 0 ? null : 1 - observed / expected, actors: units.length }
}

/** Half the squared differences of all ordered pairs: the number of values times their sum of squares about the mean. */
function sumSquares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}
