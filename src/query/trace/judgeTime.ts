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
function judgeTogether(times: Times, [first, last]: readonly [number, number]): TimeJudge {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = times
  return (relations, count) => {
    let sure = true
    for (let one = 0; one < count; one++) {
      const relation = relations[one]!
      if (earliestStart[relation]! > last || latestEnd[relation]! < first) return 'no'
      sure &&= latestStart[relation]! <= last && earliestEnd[relation]! >= first
      for (let two = 0; two < one; two++) {
        const other = relations[two]!
        if (earliestStart[relation]! > latestEnd[other]! || earliestStart[other]! > latestEnd[relation]!) return 'no'
        sure &&= latestStart[relation]! <= earliestEnd[other]! && latestStart[other]! <= earliestEnd[relation]!
      }
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
