/** An actor to be placed, with its least size in px. */
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
  /** The aspect ratio (width to height) that the drawing should have. */
  readonly aspect: number
  /** The height, in px, beyond which a drawing of that aspect ratio is hard to read. */
  readonly readable: number
  /** By node: the column in which it has to stand; `null`: any column will do. */
  readonly columns: readonly number[] | null
  /** How it was drawn before, if that is to be kept. */
  readonly kept?: KeptDrawing
}

/** A drawing that is to stay as it is but for what is new in it. Places are in px from the left and the top. */
export interface KeptDrawing {
  /** By node. */
  readonly bars: ReadonlyMap<number, { readonly top: number; readonly bottom: number }>
  /** By column of the plan. */
  readonly columns: readonly { readonly left: number; readonly right: number }[]
  /** By column of the plan: the lines from there to the next column, by tie. */
  readonly lines: readonly ReadonlyMap<number, { readonly left: number; readonly right: number }>[]
  /** The ties that need no more room than they had. */
  readonly known: ReadonlySet<number>
  /** The nodes that may move: they are new, or one of their lines is, or their name has grown. */
  readonly touched: ReadonlySet<number>
  /** The lines that may slant wherever they like. */
  readonly slanting?: 'new' | 'all'
}

/**
 * The items of each column from top to bottom. An item below the number of nodes is a node. All others are passings:
 * places where a line leads across the column (see `toPassing`).
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

/** The tie of a passing. */
export function fromPassing(nodes: number, item: number): number {
  return Math.floor((item - nodes) / MOST_COLUMNS)
}

export const MOST_COLUMNS = 12

/** The distance between a column and the labels beside it, in px; the distances below are in px too. */
export const LEAD = 16
/** The distance from the end of one row to the next, and that round a node. */
export const ROW_GAP = 5
export const NODE_GAP = 14
/** The distance from the edge of a node to the first line at its side. */
export const PAD = 11
/** The distance between lines without labels, and between such a line and a node. */
export const BARE = 10
/** The length, besides the height of its label, of a line from one node to the next in its column. */
export const VERTICAL_LEAD = 34
/** The distance between columns with no line between them. */
export const EMPTY_GAP = 28
/** The distance between the labels of lines side by side in a column. */
export const ABREAST = 10
/** The width in which lines slant from one height to another, and the straight end that follows. */
export const SLANT = 44
export const STUB = 12
export const SLANTED = SLANT + STUB
/** The number of gaps from which a line repeats its verb near its end. */
export const LONG = 3
/** The distance between lines that go round nodes in the same column. */
export const LANE = 12

/** The ties of a problem as arrays of numbers, for code that runs a hundred thousand times. */
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
