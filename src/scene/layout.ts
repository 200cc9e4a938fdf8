/**
 * How a diagram is laid out. In bars and layers, places and lines are found together; in a matrix, cells stand for
 * lines; by force, actors find their places first, or are put there by hand, and lines run straight.
 */
export const LAYOUT_IDS = ['bars', 'layered', 'matrix', 'force'] as const
export type LayoutId = (typeof LAYOUT_IDS)[number]
