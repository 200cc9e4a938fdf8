import { memoiseFor } from '../base/memoise.ts'
import { getSpan } from '../model/time.ts'
import type { Network } from './compileNetwork.ts'

/** The earliest and latest start and end of each relation, in days from 1970-01-01. Infinite: not known. */
export interface Times {
  readonly earliestStart: Float64Array
  readonly latestStart: Float64Array
  readonly earliestEnd: Float64Array
  readonly latestEnd: Float64Array
}

/**
 * The times of all relations of a network, computed once. No relation starts after its latest end or ends before its
 * earliest start, so one date may settle what the other leaves open.
 */
export const getTimes = memoiseFor(({ relations }: Network): Times => {
  const size = relations.length
  const times = {
    earliestStart: new Float64Array(size),
    latestStart: new Float64Array(size),
    earliestEnd: new Float64Array(size),
    latestEnd: new Float64Array(size),
  }
  for (const [index, relation] of relations.entries()) {
    const { start, end } = getSpan(relation)
    times.earliestStart[index] = start.earliest
    times.latestStart[index] = Math.min(start.latest, end.latest)
    times.earliestEnd[index] = Math.max(end.earliest, start.earliest)
    times.latestEnd[index] = end.latest
  }
  return times
})
