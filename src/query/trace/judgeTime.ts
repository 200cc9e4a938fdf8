import type { EdtfDate } from '../../model/time.ts'
import { parseDate } from '../../model/time.ts'
import type { Network } from '../../network/compileNetwork.ts'
import type { Times } from '../../network/readTimes.ts'
import { readTimes } from '../../network/readTimes.ts'
import type { TimeCriterion } from '../traceQuestion.ts'

/** Whether something holds; dates may leave it open. */
export type Verdict = 'yes' | 'perhaps' | 'no'

/** Gives a function that tells whether a relation is in force at some time within a window. */
export function judgeEach(network: Network, within: string): (relation: number) => Verdict {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = readTimes(network)
  const [first, last] = spanOf(within)
  return (relation) => {
    if (earliestStart[relation]! > last || latestEnd[relation]! < first) return 'no'
    return latestStart[relation]! <= last && earliestEnd[relation]! >= first ? 'yes' : 'perhaps'
  }
}

/** Tells whether a path fits, given its first relations up to and with a number of them. */
export type TimeJudge = (relations: Int32Array, count: number) => Verdict

/** Gives a function that judges the relations of a path in time against each other; null: they need not be. */
export function judgeRow(network: Network, time: TimeCriterion | null): TimeJudge | null {
  if (!time || time.mode === 'each') return null
  if (time.mode === 'sequence') return judgeSequence(readTimes(network))
  return judgeTogether(readTimes(network), time.within === null ? [-Infinity, Infinity] : spanOf(time.within))
}

/**
 * Intervals share an instant if none begins after another has ended (Helly 1923, in one dimension): surely, if the
 * latest start of each is no later than the earliest end of each other; possibly, if the earliest start of each is no
 * later than the latest end of each.
 */
export function judgeTogether(times: Times, [first, last]: readonly [number, number]): TimeJudge {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = times
  return (relations, count) => {
    let sure = true
    // Of the relations so far: the latest that one may have to begin, the earliest that one may have to end.
    let [begun, surelyBegun, over, surelyOver] = [-Infinity, -Infinity, Infinity, Infinity]
    for (let step = 0; step < count; step++) {
      const relation = relations[step]!
      const [start, lastStart] = [earliestStart[relation]!, latestStart[relation]!]
      const [firstEnd, end] = [earliestEnd[relation]!, latestEnd[relation]!]
      if (Math.max(start, begun) > Math.min(end, over, last) || Math.min(end, over) < first) return 'no'
      sure &&= lastStart <= Math.min(last, surelyOver) && firstEnd >= Math.max(first, surelyBegun)
      begun = Math.max(begun, start)
      surelyBegun = Math.max(surelyBegun, lastStart)
      over = Math.min(over, end)
      surelyOver = Math.min(surelyOver, firstEnd)
    }
    return sure ? 'yes' : 'perhaps'
  }
}

function judgeSequence({ earliestStart, latestStart }: Times): TimeJudge {
  return (relations, count) => {
    let sure = true
    let reached = -Infinity
    for (let step = 0; step < count; step++) {
      const relation = relations[step]!
      reached = Math.max(reached, earliestStart[relation]!)
      if (reached > latestStart[relation]!) return 'no'
      sure &&= step === 0 || latestStart[relations[step - 1]!]! <= earliestStart[relation]!
    }
    return sure ? 'yes' : 'perhaps'
  }
}

function spanOf(text: string): [first: number, last: number] {
  const parsed = parseDate(text)
  const { earliest, latest }: Pick<EdtfDate, 'earliest' | 'latest'> = parsed.ok ? parsed.value : OPEN
  return [earliest ?? -Infinity, latest ?? Infinity]
}

const OPEN = { earliest: null, latest: null }
