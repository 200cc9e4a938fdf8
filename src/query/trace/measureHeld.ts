import type { Network } from '../../network/compileNetwork.ts'
import { readTimes } from '../../network/readTimes.ts'
import type { Verdict } from './judgeTime.ts'
import { judgeTogether } from './judgeTime.ts'

/** When all relations of a path held at once. */
export interface HeldTime {
  /** Whether there was such a time; perhaps: their dates leave it open. */
  readonly at: Verdict
  /** The date from which on it held, as the dataset has it; null: not known. */
  readonly start: string | null
  /** The date until which it held, as the dataset has it; null: not known, or not known to have ended. */
  readonly end: string | null
}

/** Tells from when to when all of these relations held, by the latest of their starts and the earliest of their ends. */
export function measureHeld(network: Network, relations: Int32Array): HeldTime {
  const times = readTimes(network)
  const pick = (values: Float64Array, sign: 1 | -1) =>
    relations.reduce((best, next) => (sign * values[next]! > sign * values[best]! ? next : best))
  const together = judgeTogether(times, [-Infinity, Infinity])(relations, relations.length)
  const isOpen = relations.some((relation) => times.latestStart[relation] === Infinity)
  return {
    at: together === 'yes' && isOpen ? 'perhaps' : together,
    start: network.relations[pick(times.earliestStart, 1)]!.start,
    end: network.relations[pick(times.latestEnd, -1)]!.end,
  }
}
