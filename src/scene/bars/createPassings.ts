import type { BarProblem } from './plan.ts'
import { MOST_COLUMNS, NODE_GAP, ROW_GAP, toColumns, toPassing } from './plan.ts'

/**
 * Gives a function that puts into columns of nodes where the lines pass that lead across a column: each at the height
 * at which its ends are most likely to stand, between whoever stands above and below.
 */
export function createPassings({
  nodes,
  ties,
}: BarProblem): (columns: readonly (readonly number[])[], columnOf: Int16Array) => number[][] {
  const count = nodes.length
  const { from, to, labelHeight } = toColumns(ties)
  const least = Float64Array.from(nodes, (node) => node.height)
  const left = new Float64Array(count)
  const right = new Float64Array(count)
  const top = new Float64Array(count)
  const bottom = new Float64Array(count)
  const heights = new Float64Array(MOST_COLUMNS)
  const y = new Float64Array(count + ties.length * MOST_COLUMNS)

  return (columns, columnOf) => {
    left.fill(0)
    right.fill(0)
    for (let tie = 0; tie < ties.length; tie++) {
      const a = columnOf[from[tie]!]!
      const b = columnOf[to[tie]!]!
      if (a === b || a < 0 || b < 0) continue
      const row = labelHeight[tie]! + ROW_GAP
      right[a < b ? from[tie]! : to[tie]!]! += row
      left[a < b ? to[tie]! : from[tie]!]! += row
    }
    stretch(columns)
    const full = columns.map((column) => {
      for (const item of column) y[item] = centre(item)
      return [...column]
    })
    for (let tie = 0; tie < ties.length; tie++) {
      const a = columnOf[from[tie]!]!
      const b = columnOf[to[tie]!]!
      const first = Math.min(a, b)
      const last = Math.max(a, b)
      if (first < 0 || last - first < 2) continue
      const near = a < b ? from[tie]! : to[tie]!
      const far = a < b ? to[tie]! : from[tie]!
      const high = Math.max(top[near]!, top[far]!)
      const low = Math.min(bottom[near]!, bottom[far]!)
      for (let column = first + 1; column < last; column++) {
        const item = toPassing(count, tie, column)
        // Where the ends have no height in common, a line goes from the one to the other.
        const share = (column - first) / (last - first)
        y[item] = high <= low ? (high + low) / 2 : centre(near) + (centre(far) - centre(near)) * share
        insert(full[column]!, item)
      }
    }
    return full
  }

  /** By height, after whatever stands as high. */
  function insert(column: number[], item: number): void {
    let at = column.length
    column.push(item)
    for (; at > 0 && y[column[at - 1]!]! > y[item]!; at--) column[at] = column[at - 1]!
    column[at] = item
  }

  function centre(node: number): number {
    return (top[node]! + bottom[node]!) / 2
  }

  /** Spreads the nodes of each column over the height of the highest. */
  function stretch(columns: readonly (readonly number[])[]): void {
    let height = 0
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      let used = 0
      for (let at = 0; at < column.length; at++) used += measureOwn(column[at]!) + NODE_GAP
      heights[index] = used
      height = Math.max(height, used)
    }
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      const slack = (height - heights[index]!) / (column.length + 1)
      let next = slack
      for (let at = 0; at < column.length; at++) {
        const item = column[at]!
        top[item] = next
        bottom[item] = next + measureOwn(item)
        next = bottom[item]! + NODE_GAP + slack
      }
    }
  }

  function measureOwn(node: number): number {
    return Math.max(least[node]!, left[node]!, right[node]!)
  }
}
