import type { EdtfDate } from '../../model/time.ts'
import { parseDate } from '../../model/time.ts'
import type { Network } from '../../network/compileNetwork.ts'
import type { Times } from '../../network/getTimes.ts'
import { getTimes } from '../../network/getTimes.ts'
import type { TimeCriterion } from '../traceQuestion.ts'

/** Whether something holds. Dates may leave it open. */
export type Verdict = 'yes' | 'perhaps' | 'no'

/** Creates a judge of single relations: whether one is in force at some time within a window. */
export function createRelationJudge(network: Network, within: string): (relation: number) => Verdict {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = getTimes(network)
  const [first, last] = spanOf(within)
  return (relation) => {
    if (earliestStart[relation]! > last || latestEnd[relation]! < first) return 'no'
    return latestStart[relation]! <= last && earliestEnd[relation]! >= first ? 'yes' : 'perhaps'
  }
}

/** Tells whether a path may fit, given the first `count` of its relations. */
export type TimeJudge = (relations: Int32Array, count: number) => Verdict

/** Creates a judge of the relations of a path in time against each other. Null: none is needed. */
export function createPathJudge(network: Network, time: TimeCriterion | null): TimeJudge | null {
  if (!time || time.mode === 'each') return null
  if (time.mode === 'sequence') return createSequenceJudge(getTimes(network))
  return createInstantJudge(getTimes(network), time.within === null ? [-Infinity, Infinity] : spanOf(time.within))
}

/**
 * Creates a judge of whether all relations share an instant within a window. Intervals do if none begins after another
 * has ended (Helly 1923, in one dimension): surely if no latest start is later than the earliest end of another,
 * possibly if no earliest start is later than a latest end.
 */
export function createInstantJudge(times: Times, [first, last]: readonly [number, number]): TimeJudge {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = times
  return createStepwiseJudge(
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

function createSequenceJudge({ earliestStart, latestStart }: Times): TimeJudge {
  return createStepwiseJudge({ begun: -Infinity, surelyBegun: -Infinity }, ({ begun, surelyBegun }, relation) => {
    const [start, lastStart] = [earliestStart[relation]!, latestStart[relation]!]
    const verdict = surelyBegun <= start ? 'yes' : Math.max(begun, start) <= lastStart ? 'perhaps' : 'no'
    return [verdict, { begun: Math.max(begun, start), surelyBegun: lastStart }]
  })
}

/**
 * Creates a judge that carries a state from relation to relation. Paths grow one relation at a time, so what was found
 * for the last path is kept for the next as far as both begin alike.
 */
function createStepwiseJudge<State>(
  begin: State,
  judge: (before: State, relation: number) => readonly [Verdict, State],
): TimeJudge {
  const path: number[] = []
  const verdicts: Verdict[] = []
  const states: State[] = []
  return (relations, count) => {
    let same = 0
    while (same < count && path[same] === relations[same]) same++
    for (let step = same; step < count; step++) {
      const [verdict, state] = judge(states[step - 1] ?? begin, relations[step]!)
      path[step] = relations[step]!
      verdicts[step] = weaker(verdicts[step - 1] ?? 'yes', verdict)
      states[step] = state
      path.length = step + 1
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
