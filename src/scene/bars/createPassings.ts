import type { BarProblem, Plan } from './plan.ts'
import { MOST_COLUMNS, NODE_GAP, ROW_GAP, toColumns, toPassing } from './plan.ts'
import type { WorkingPlan } from './workingPlan.ts'
import { copyPlan, createWorkingPlan, insertItem, locateNodes, toPlan, toWorkingPlan } from './workingPlan.ts'

/** Adds the passings of all lines to a plan that holds nodes only. */
export function addPassings(problem: BarProblem, nodes: Plan): Plan {
  const plan = toWorkingPlan(problem, nodes)
  const full = createWorkingPlan(problem, nodes.length)
  const columnOf = new Int16Array(problem.nodes.length)
  locateNodes(plan, columnOf)
  createPassings(problem)(plan, columnOf, full)
  return toPlan(full)
}

/**
 * Makes a function that copies columns of nodes into a plan and adds the passings of the lines that lead across a
 * column. Each passing stands at the height most likely for the ends of its line, but never between nodes that are
 * linked to each other within the column.
 */
export function createPassings({
  nodes,
  ties,
}: BarProblem): (plan: WorkingPlan, columnOf: Int16Array, full: WorkingPlan) => void {
  const count = nodes.length
  const { from, to, labelHeight } = toColumns(ties)
  const least = Float64Array.from(nodes, (node) => node.height)
  const left = new Float64Array(count)
  const right = new Float64Array(count)
  const top = new Float64Array(count)
  const bottom = new Float64Array(count)
  const heights = new Float64Array(MOST_COLUMNS)
  const y = new Float64Array(count + ties.length * MOST_COLUMNS)
  const at = new Int32Array(count)
  /** By node: whether a line leads to the next node below it in its column. */
  const linked = new Uint8Array(count)

  return (plan, columnOf, full) => {
    linked.fill(0)
    for (let index = 0; index < plan.columns.length; index++) {
      const column = plan.columns[index]!
      for (let place = 0; place < plan.sizes[index]!; place++) at[column[place]!] = place
    }
    for (let tie = 0; tie < ties.length; tie++) {
      const source = from[tie]!
      const target = to[tie]!
      if (columnOf[source] !== columnOf[target] || columnOf[source]! < 0) continue
      if (at[source]! + 1 === at[target]) linked[source] = 1
      else if (at[target]! + 1 === at[source]) linked[target] = 1
    }
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
    stretch(plan)
    copyPlan(plan, full)
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
        // Where the ends share no height, the line slopes from one to the other.
        const share = (column - first) / (last - first)
        y[item] = high <= low ? (high + low) / 2 : centre(near) + (centre(far) - centre(near)) * share
        y[item] = avoidLinked(plan, column, y[item]!)
        insert(full, column, item)
      }
    }
  }

  /** Replaces a height between linked nodes by the nearer one above or below them. */
  function avoidLinked({ columns, sizes }: WorkingPlan, column: number, height: number): number {
    const items = columns[column]!
    for (let index = 0; index < sizes[column]!; index++) {
      if (!linked[items[index]!]) continue
      const first = y[items[index]!]!
      while (linked[items[index]!]) index++
      const last = y[items[index]!]!
      if (height <= first || height > last) continue
      const share = (height - first) / (last - first)
      return share < 0.5 ? first - 1 + share : last + share
    }
    return height
  }

  /** Inserts an item by height, after items at the same height. */
  function insert(full: WorkingPlan, column: number, item: number): void {
    const items = full.columns[column]!
    let at = full.sizes[column]!
    while (at > 0 && y[items[at - 1]!]! > y[item]!) at--
    insertItem(full, column, at, item)
  }

  function centre(node: number): number {
    return (top[node]! + bottom[node]!) / 2
  }

  /** Spreads the nodes of each column over the height of the highest column. */
  function stretch({ columns, sizes }: WorkingPlan): void {
    let height = 0
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      let used = 0
      for (let at = 0; at < sizes[index]!; at++) used += measureOwn(column[at]!) + NODE_GAP
      heights[index] = used
      height = Math.max(height, used)
    }
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      const slack = (height - heights[index]!) / (sizes[index]! + 1)
      let next = slack
      for (let at = 0; at < sizes[index]!; at++) {
        const item = column[at]!
        top[item] = next
        bottom[item] = next + measureOwn(item)
        y[item] = centre(item)
        next = bottom[item]! + NODE_GAP + slack
      }
    }
  }

  function measureOwn(node: number): number {
    return Math.max(least[node]!, left[node]!, right[node]!)
  }
}
