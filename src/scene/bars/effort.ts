import type { ActorId } from '../../model/dataset.ts'
import type { Tie } from '../structure/listTies.ts'

/** The seed of all searches. */
export const SEED = 7
/** The number of changes tried per actor and line, and the limit in all. */
const EFFORT = 2100
const MOST_TRIED = 150_000
/** The time that a change takes grows with actors and lines: the limit for the number of changes times these. */
const MOST_WORK = 28_000_000

/** The number of changes to try for a plan. */
export function getEffort(cast: readonly ActorId[], ties: readonly Tie[]): number {
  const size = cast.length + ties.length
  return Math.min(MOST_TRIED, EFFORT * size, Math.round(MOST_WORK / Math.max(1, size)))
}
