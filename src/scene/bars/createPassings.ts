import type { Spans } from './createSpans.ts'
import type { BarProblem } from './plan.ts'
import { MOST_COLUMNS, NODE_GAP, toPassing } from './plan.ts'
import type { WorkingPlan } from './workingPlan.ts'
import { insertItem } from './workingPlan.ts'

/**
 * Makes a function that adds to a plan the passings that it lacks, where lines lead across a column. Each stands at the
 * height most likely for the ends of its line, but never between nodes that are linked to each other within the column.
 */
export function createPassings({ nodes, ties }: BarProblem): (plan: WorkingPlan, spans: Spans) => void {
  const count = nodes.length
  const top = new Float64Array(count)
  const bottom = new Float64Array(count)
  const y = new Float64Array(count + ties.length * MOST_COLUMNS)
  /** By item: 1 if it stood in the plan before. */
  const stood = new Uint8Array(y.length)

  return (plan, spans) => {
    const { near, far, first, last } = spans
    spread(plan, spans)
    for (let tie = 0; tie < ties.length; tie++) {
      const span = last[tie]! - first[tie]!
      if (span < 2 || stood[toPassing(count, tie, first[tie]! + 1)]) continue
      const one = near[tie]!
      const other = far[tie]!
      const high = Math.max(top[one]!, top[other]!)
      const low = Math.min(bottom[one]!, bottom[other]!)
      for (let across = 1; across < span; across++) {
        const column = first[tie]! + across
        // Where the ends share no height, the line slopes from one to the other.
        const height = high <= low ? (high + low) / 2 : y[one]! + ((y[other]! - y[one]!) * across) / span
        insert(plan, column, toPassing(count, tie, column), avoidLinked(plan, spans, column, height))
      }
    }
  }

  /** Replaces a height between linked nodes by the nearer one above or below them. */
  function avoidLinked({ columns, sizes }: WorkingPlan, { linked }: Spans, column: number, height: number): number {
    const items = columns[column]!
    for (let at = 0; at < sizes[column]!; at++) {
      const upper = items[at]!
      if (upper >= count || linked[upper]! < 0) continue
      let lower = upper
      while (linked[lower]! >= 0) lower = linked[lower]!
      if (height <= y[upper]! || height > y[lower]!) continue
      const share = (height - y[upper]!) / (y[lower]! - y[upper]!)
      return share < 0.5 ? y[upper]! - 1 + share : y[lower]! + share
    }
    return height
  }

  /** Inserts a passing by height, after items at the same height. The heights of passings that stood are not known. */
  function insert({ columns, sizes }: WorkingPlan, column: number, item: number, height: number): void {
    const items = columns[column]!
    let place = sizes[column]!
    for (let at = place - 1; at >= 0; at--) {
      const above = items[at]!
      if (above >= count && stood[above]) continue
      if (y[above]! <= height) break
      place = at
    }
    y[item] = height
    insertItem({ columns, sizes }, column, place, item)
  }

  /** Spreads the nodes of each column over the height of the highest column, and marks what stands in the plan. */
  function spread({ columns, sizes }: WorkingPlan, { own, sizes: amounts, stacks }: Spans): void {
    stood.fill(0)
    let height = 0
    for (let index = 0; index < columns.length; index++) height = Math.max(height, stacks[index]!)
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      const slack = (height - stacks[index]!) / (amounts[index]! + 1)
      let next = slack
      for (let at = 0; at < sizes[index]!; at++) {
        const item = column[at]!
        stood[item] = 1
        if (item >= count) continue
        top[item] = next
        bottom[item] = next + own[item]!
        y[item] = next + own[item]! / 2
        next = bottom[item]! + NODE_GAP + slack
      }
    }
  }
}
