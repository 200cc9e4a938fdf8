/** What a figure stands on: the colour of paper, white, or nothing at all. */
export const BACKINGS = ['tinted', 'white', 'transparent'] as const
export type Backing = (typeof BACKINGS)[number]
