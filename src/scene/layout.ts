/**
 * How a diagram is laid out. Bars and layers find positions and lines together. A matrix has cells instead of lines.
 * The force layout finds positions first, or takes them from a person, and draws straight lines.
 */
export const LAYOUT_IDS = ['bars', 'layered', 'matrix', 'force'] as const
export type LayoutId = (typeof LAYOUT_IDS)[number]
