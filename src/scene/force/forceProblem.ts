import type { Size } from '../geometry.ts'

/** What is to be placed by force: sizes of actors, and the ties between them with the sizes of their labels, in px. */
export interface ForceProblem {
  readonly nodes: readonly Size[]
  readonly ties: readonly ForceTie[]
  /** Width to height of the page that is to be filled; `null`: a window, in which one can look about. */
  readonly aspect: number | null
}

/** Between two nodes by their index. */
export interface ForceTie {
  readonly from: number
  readonly to: number
  readonly labelWidth: number
  readonly labelHeight: number
}
