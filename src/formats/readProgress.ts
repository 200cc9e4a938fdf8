/** Called with the share of the reading that is done, from 0 to 1. */
export type ReadProgress = (share: number) => void

/** The share of the work that parsing takes; the rest is validation. */
export const PARSED = 0.6
