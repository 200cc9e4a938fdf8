import type { Network } from '../../network/compileNetwork.ts'
import { readTimes } from '../../network/readTimes.ts'

/** When all relations of a path held at once. */
export interface HeldTime {
  /** Whether there was such a time; perhaps: their dates leave it open. */
  readonly at: 'yes' | 'perhaps' | 'no'
  /** The date from which on it held, as the dataset has it; null: not known. */
  readonly start: string | null
  /** The date until which it held, as the dataset has it; null: not known, or not known to have ended. */
  readonly end: string | null
}

/** Tells from when to when all of these relations held, by the latest of their starts and the earliest of their ends. */
export function measureHeld(network: Network, relations: readonly number[]): HeldTime {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = readTimes(network)
  const pick = (values: Float64Array, sign: 1 | -1) =>
    relations.reduce((best, next) => (sign * values[next]! > sign * values[best]! ? next : best))
  const at = relations.some((one) => relations.some((other) => earliestStart[one]! > latestEnd[other]!))
    ? 'no'
    : relations.every((one) => relations.every((two) => one === two || latestStart[one]! <= earliestEnd[two]!))
      ? 'yes'
      : 'perhaps'
  return {
    at: at === 'yes' && relations.some((relation) => latestStart[relation] === Infinity) ? 'perhaps' : at,
    start: network.relations[pick(earliestStart, 1)]!.start,
    end: network.relations[pick(latestEnd, -1)]!.end,
  }
}
