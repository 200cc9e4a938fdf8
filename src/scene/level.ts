/** How much of the dataset the diagram shows. */
export const LEVELS = ['headline', 'more', 'all'] as const
export type Level = (typeof LEVELS)[number]

/** Up to this number of actors, every level shows all of them. */
export const ALWAYS_ALL = 40

/** The most actors that the last level shows: the weightiest of them. More could neither be read nor drawn in time. */
export const MOST_SHOWN = 2000
