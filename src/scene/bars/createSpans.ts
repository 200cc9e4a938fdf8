import type { BarProblem } from './plan.ts'
import {
  ABREAST,
  EMPTY_GAP,
  LANE,
  LEAD,
  LONG,
  MOST_COLUMNS,
  NODE_GAP,
  ROW_GAP,
  toColumns,
  VERTICAL_LEAD,
} from './plan.ts'
import type { WorkingPlan } from './workingPlan.ts'

/** Where the lines of a plan lead, and what they need, as far as that follows from its nodes alone. */
export interface Spans {
  /** By node: its column (-1: none yet), and its place among the nodes of that column. */
  readonly columnOf: Int16Array
  readonly rank: Int32Array
  /** By node: the next node below it in its column if a line leads there, or else -1. */
  readonly linked: Int32Array
  /** By tie: its left and right end (the upper and the lower one in a column), and their columns; -1: not there yet. */
  readonly near: Int16Array
  readonly far: Int16Array
  readonly first: Int16Array
  readonly last: Int16Array
  /** By tie: 1 if its source is the near end, or else 0. */
  readonly isForward: Uint8Array
  /** By node: its height, and the room that has to stay free below it, in px. */
  readonly own: Float64Array
  readonly below: Float64Array
  /** By column: the number of its nodes, and their height one below the other, in px. */
  readonly sizes: Int32Array
  readonly stacks: Float64Array
  /** The lines that go round nodes in their column. */
  readonly arounds: Int32Array
  aroundCount: number
  /** The cost of all lines without their crossings. */
  cost: number
  /** The width without the room of slanted lines, and the height of the highest column, in px. */
  width: number
  height: number
}

/** The costs of what makes a drawing hard to read, weighed against each other. */
const PASS = 2.5
const NEIGHBOUR = 0.4
const CROWDED = 7
const AROUND = 20
const AROUND_MORE = 3
/** The cost to each line that goes round other nodes of every other such line. A pair counts twice, once for each. */
const TANGLED = 2
/** The most lines that stand side by side at no further cost between two nodes of a column. */
const MOST_ABREAST = 2

/** Makes a function that finds the spans of a plan. They are the same value each time. */
export function createSpans({ nodes, ties }: BarProblem): (plan: WorkingPlan) => Spans {
  const count = nodes.length
  const { from, to, labelWidth, labelHeight } = toColumns(ties)
  const leastHeight = Float64Array.from(nodes, (node) => node.height)
  const leastWidth = Float64Array.from(nodes, (node) => node.width)
  const left = new Float64Array(count)
  const right = new Float64Array(count)
  const gapWidth = new Float64Array(MOST_COLUMNS)
  const lanes = new Int32Array(MOST_COLUMNS)
  const abreast = new Uint8Array(count)
  const breadth = new Float64Array(count)
  const spans: Spans = {
    columnOf: new Int16Array(count),
    rank: new Int32Array(count),
    linked: new Int32Array(count),
    near: new Int16Array(ties.length),
    far: new Int16Array(ties.length),
    first: new Int16Array(ties.length),
    last: new Int16Array(ties.length),
    isForward: new Uint8Array(ties.length),
    own: new Float64Array(count),
    below: new Float64Array(count),
    sizes: new Int32Array(MOST_COLUMNS),
    stacks: new Float64Array(MOST_COLUMNS),
    arounds: new Int32Array(ties.length),
    aroundCount: 0,
    cost: 0,
    width: 0,
    height: 0,
  }
  const { columnOf, rank, linked, near, far, first, last, isForward, own, below, arounds } = spans

  return (plan) => {
    reset(plan)
    let cost = 0
    for (let tie = 0; tie < ties.length; tie++) {
      const a = columnOf[from[tie]!]!
      const b = columnOf[to[tie]!]!
      const leads = a === b ? rank[from[tie]!]! < rank[to[tie]!]! : a < b
      isForward[tie] = leads ? 1 : 0
      near[tie] = leads ? from[tie]! : to[tie]!
      far[tie] = leads ? to[tie]! : from[tie]!
      const isThere = a >= 0 && b >= 0
      first[tie] = isThere ? Math.min(a, b) : -1
      last[tie] = isThere ? Math.max(a, b) : -1
      if (isThere) cost += a === b ? addWithin(tie) : addAcross(tie, leads)
    }
    spans.cost = cost + TANGLED * spans.aroundCount * (spans.aroundCount - 1)
    for (let node = 0; node < count; node++) own[node] = Math.max(leastHeight[node]!, left[node]!, right[node]!)
    measure(plan)
    return spans
  }

  function reset({ columns, sizes }: WorkingPlan): void {
    for (let node = 0; node < count; node++) {
      columnOf[node] = linked[node] = -1
      left[node] = right[node] = below[node] = abreast[node] = breadth[node] = 0
    }
    for (let index = 0; index < columns.length; index++) {
      gapWidth[index] = lanes[index] = 0
      const column = columns[index]!
      let next = 0
      for (let at = 0; at < sizes[index]!; at++) {
        const item = column[at]!
        if (item >= count) continue
        columnOf[item] = index
        rank[item] = next++
      }
    }
    spans.aroundCount = 0
  }

  /** A line from column to column. Returns its cost. */
  function addAcross(tie: number, leads: boolean): number {
    const start = first[tie]!
    const end = last[tie]! - 1
    const row = labelHeight[tie]! + ROW_GAP
    right[near[tie]!]! += row
    left[far[tie]!]! += row
    // The label stands in the gap beside the source. A long line repeats it in the gap beside the target.
    const isLong = end - start + 1 >= LONG
    if (leads || isLong) gapWidth[start] = Math.max(gapWidth[start]!, labelWidth[tie]!)
    if (!leads || isLong) gapWidth[end] = Math.max(gapWidth[end]!, labelWidth[tie]!)
    return (end - start) * PASS
  }

  /**
   * A line within a column: straight between neighbours, round the nodes in between, or back to its own node. Returns
   * its cost.
   */
  function addWithin(tie: number): number {
    const upper = near[tie]!
    const lower = far[tie]!
    const between = rank[lower]! - rank[upper]! - 1
    if (between !== 0) {
      const column = first[tie]!
      arounds[spans.aroundCount++] = tie
      gapWidth[column] = Math.max(gapWidth[column]!, labelWidth[tie]!)
      lanes[column]!++
      right[from[tie]!]! += labelHeight[tie]! + ROW_GAP
      right[to[tie]!]! += ROW_GAP
      return AROUND + AROUND_MORE * Math.max(0, between)
    }
    linked[upper] = lower
    below[upper] = Math.max(below[upper]!, labelHeight[tie]! + VERTICAL_LEAD)
    breadth[upper]! += labelWidth[tie]! + ABREAST
    return NEIGHBOUR + (++abreast[upper]! > MOST_ABREAST ? CROWDED : 0)
  }

  /** Adds up the widths of columns and gaps, and the heights of nodes. */
  function measure({ columns, sizes }: WorkingPlan): void {
    let width = 0
    let height = 0
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      let widest = 0
      let end = 0
      let free = 0
      let amount = 0
      let stack = 0
      for (let at = 0; at < sizes[index]!; at++) {
        const item = column[at]!
        if (item >= count) continue
        widest = Math.max(widest, leastWidth[item]!, breadth[item]!)
        end += free + own[item]!
        free = Math.max(NODE_GAP, below[item]!)
        amount++
        stack += own[item]! + NODE_GAP
      }
      spans.sizes[index] = amount
      spans.stacks[index] = stack
      height = Math.max(height, end)
      width += widest + lanes[index]! * LANE
      // The gap beside the last column holds something only where lines go round nodes in that column.
      if (gapWidth[index]! > 0) width += gapWidth[index]! + 2 * LEAD
      else if (index < columns.length - 1) width += EMPTY_GAP
    }
    spans.width = width
    spans.height = height
  }
}
