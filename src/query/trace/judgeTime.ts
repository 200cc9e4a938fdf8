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
  return judgeStepwise(
    { begun: -Infinity, surelyBegun: -Infinity, over: Infinity, surelyOver: Infinity },
    ({ begun, surelyBegun, over, surelyOver }, relation) => {
      const [start, lastStart] = [earliestStart[relation]!, latestStart[relation]!]
      const [firstEnd, end] = [earliestEnd[relation]!, latestEnd[relation]!]
      const isPossible = Math.max(start, begun) <= Math.min(end, over, last) && Math.min(end, over) >= first
      const isSure = lastStart <= Math.min(last, surelyOver) && firstEnd >= Math.max(first, surelyBegun)
      const then = {
        begun: Math.max(begun, start),
        surelyBegun: Math.max(surelyBegun, lastStart),
        over: Math.min(over, end),
        surelyOver: Math.min(surelyOver, firstEnd),
      }
      return [isSure ? 'yes' : isPossible ? 'perhaps' : 'no', then]
    },
  )
}

function judgeSequence({ earliestStart, latestStart }: Times): TimeJudge {
  return judgeStepwise({ begun: -Infinity, surelyBegun: -Infinity }, ({ begun, surelyBegun }, relation) => {
    const [start, lastStart] = [earliestStart[relation]!, latestStart[relation]!]
    const verdict = surelyBegun <= start ? 'yes' : Math.max(begun, start) <= lastStart ? 'perhaps' : 'no'
    return [verdict, { begun: Math.max(begun, start), surelyBegun: lastStart }]
  })
}

/**
 * Judges row by row by what the relations before have left open. What was found for the last row holds for the next as
 * far as both begin alike: paths are grown relation by relation.
 */
function judgeStepwise<State>(
  begin: State,
  judge: (before: State, relation: number) => readonly [Verdict, State],
): TimeJudge {
  const row: number[] = []
  const verdicts: Verdict[] = []
  const states: State[] = []
  return (relations, count) => {
    let same = 0
    while (same < count && row[same] === relations[same]) same++
    for (let step = same; step < count; step++) {
      const [verdict, state] = judge(states[step - 1] ?? begin, relations[step]!)
      row[step] = relations[step]!
      verdicts[step] = weaker(verdicts[step - 1] ?? 'yes', verdict)
      states[step] = state
      row.length = step + 1
    }
    return verdicts[count - 1] ?? 'yes'
  }
}

function weaker(one: Verdict, other: Verdict): Verdict {
  if (one === 'no' || other === 'no') return 'no'
  return one === 'perhaps' ? one : other
}

function spanOf(text: string): [first: number, last: number] {
  const parsed = parseDate(text)
  const { earliest, latest }: Pick<EdtfDate, 'earliest' | 'latest'> = parsed.ok ? parsed.value : OPEN
  return [earliest ?? -Infinity, latest ?? Infinity]
}

const OPEN = { earliest: null, latest: null }
