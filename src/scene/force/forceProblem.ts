import type { Size } from '../geometry.ts'

/** What is to be placed: the sizes of actors, and the ties between them with the sizes of their labels, in px. */
export interface ForceProblem {
  readonly nodes: readonly Size[]
  readonly ties: readonly ForceTie[]
  /** The aspect ratio (width to height) of the page to be filled; `null`: a window, in which people can pan. */
  readonly aspect: number | null
}

/** A tie between two nodes, by index. */
export interface ForceTie {
  readonly from: number
  readonly to: number
  readonly labelWidth: number
  readonly labelHeight: number
}
