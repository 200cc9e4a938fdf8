/** How much of the dataset the diagram shows. */
export const LEVELS = ['headline', 'more', 'all'] as const
export type Level = (typeof LEVELS)[number]

/** Up to this many actors every level shows all. */
export const ALWAYS_ALL = 40
