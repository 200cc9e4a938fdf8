/** Hears what share of the reading is done, from 0 to 1. */
export type ReadProgress = (share: number) => void

/** How much of the work is to take a file apart; the rest is to check what is in it. */
export const PARSED = 0.6
