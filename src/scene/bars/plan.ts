/** An actor to be placed: its least size in px. */
export interface BarNode {
  readonly width: number
  readonly height: number
}

/** A line to be drawn between two nodes (by index), with the size of its label in px. */
export interface BarTie {
  readonly from: number
  readonly to: number
  readonly labelWidth: number
  readonly labelHeight: number
}

export interface BarProblem {
  readonly nodes: readonly BarNode[]
  readonly ties: readonly BarTie[]
  /** Width to height that the drawing should have. */
  readonly aspect: number
  /** The height, in px, from which a drawing of that shape is hard to read. */
  readonly readable: number
  /** By node, the column in which it has to stand; `null`: any. */
  readonly columns: readonly number[] | null
}

/**
 * Who stands in which column, from top to bottom, and where the lines pass that lead across a column. An item below the
 * number of nodes is a node; the others are passings, see `toPassing`.
 */
export type Plan = readonly (readonly number[])[]

export interface FoundPlan {
  readonly plan: Plan
  readonly cost: number
}

/** The item for the passing of a tie through a column. */
export function toPassing(nodes: number, tie: number, column: number): number {
  return nodes + tie * MOST_COLUMNS + column
}

export const MOST_COLUMNS = 12
/** Of a narrow page, width to height. */
export const NARROW = 0.5

/** Between columns, beside the widest label. */
export const LEAD = 16
/** From the end of one row to the next, and round a node. */
export const ROW_GAP = 5
export const NODE_GAP = 14
/** From the edge of a node to the first line at its side. */
export const PAD = 11
/** Between lines without labels, and between such a line and a node. */
export const BARE = 10
/** Beyond the height of its label, what a line from one node to the next in its column needs. */
export const VERTICAL_LEAD = 34
/** Between columns where no line runs. */
export const EMPTY_GAP = 28
/** Between the labels of lines side by side in a column. */
export const ABREAST = 10
/** The width in which lines go from one height to another, where they do, with the straight end that follows. */
export const SLANT = 44
export const STUB = 12
export const SLANTED = SLANT + STUB
/** A line through so many gaps says its verb again near its end. */
export const LONG = 3
/** From one line that goes round others in its column to the next. */
export const LANE = 12

/** The ties of a problem as numbers, for what is done a hundred thousand times. */
export interface TieColumns {
  readonly from: Int16Array
  readonly to: Int16Array
  readonly labelWidth: Float64Array
  readonly labelHeight: Float64Array
}

export function toColumns(ties: readonly BarTie[]): TieColumns {
  return {
    from: Int16Array.from(ties, (tie) => tie.from),
    to: Int16Array.from(ties, (tie) => tie.to),
    labelWidth: Float64Array.from(ties, (tie) => tie.labelWidth),
    labelHeight: Float64Array.from(ties, (tie) => tie.labelHeight),
  }
}
