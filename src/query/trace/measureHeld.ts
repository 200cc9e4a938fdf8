import type { Network } from '../../network/compileNetwork.ts'
import { getTimes } from '../../network/getTimes.ts'
import type { Verdict } from './timeJudge.ts'
import { createInstantJudge } from './timeJudge.ts'

/** The time in which all relations of a path held at once. */
export interface HeldTime {
  /** Whether there was such a time. Perhaps: the dates leave it open. */
  readonly at: Verdict
  /** Its first date, as the dataset has it. Null: unknown. */
  readonly start: string | null
  /** Its last date, as the dataset has it. Null: unknown, or not known to have ended. */
  readonly end: string | null
}

/** Gives the time in which all of these relations held: from the latest start to the earliest end. */
export function measureHeld(network: Network, relations: Int32Array): HeldTime {
  const times = getTimes(network)
  const pick = (values: Float64Array, sign: 1 | -1) =>
    relations.reduce((best, next) => (sign * values[next]! > sign * values[best]! ? next : best))
  const together = createInstantJudge(times, [-Infinity, Infinity])(relations, relations.length)
  const isOpen = relations.some((relation) => times.latestStart[relation] === Infinity)
  return {
    at: together === 'yes' && isOpen ? 'perhaps' : together,
    start: network.relations[pick(times.earliestStart, 1)]!.start,
    end: network.relations[pick(times.latestEnd, -1)]!.end,
  }
}
