import type { BarProblem, Plan } from './plan.ts'

/** A plan that is changed in place. Each column holds its items from top to bottom, as many as its size says. */
export interface WorkingPlan {
  readonly columns: readonly Int32Array[]
  readonly sizes: Int32Array
}

/** Makes empty columns with room for every node and every passing line. */
export function createWorkingPlan({ nodes, ties }: BarProblem, count: number): WorkingPlan {
  return {
    columns: Array.from({ length: count }, () => new Int32Array(nodes.length + ties.length)),
    sizes: new Int32Array(count),
  }
}

export function toWorkingPlan(problem: BarProblem, plan: Plan): WorkingPlan {
  const working = createWorkingPlan(problem, plan.length)
  for (const [index, column] of plan.entries()) {
    working.columns[index]!.set(column)
    working.sizes[index] = column.length
  }
  return working
}

export function toPlan({ columns, sizes }: WorkingPlan): Plan {
  return columns.map((column, index) => [...column.subarray(0, sizes[index])])
}

/** Copies a plan into another with as many columns. */
export function copyPlan(from: WorkingPlan, to: WorkingPlan): void {
  for (let index = 0; index < from.columns.length; index++) {
    const [source, target, size] = [from.columns[index]!, to.columns[index]!, from.sizes[index]!]
    for (let at = 0; at < size; at++) target[at] = source[at]!
    to.sizes[index] = size
  }
}

export function insertItem({ columns, sizes }: WorkingPlan, column: number, at: number, item: number): void {
  const items = columns[column]!
  for (let index = sizes[column]!++; index > at; index--) items[index] = items[index - 1]!
  items[at] = item
}

/** Removes an item and returns it. */
export function removeItem({ columns, sizes }: WorkingPlan, column: number, at: number): number {
  const items = columns[column]!
  const item = items[at]!
  const last = --sizes[column]!
  for (let index = at; index < last; index++) items[index] = items[index + 1]!
  return item
}

/** Reverses the items of a column from one place up to, but not including, another. */
export function reverseItems({ columns }: WorkingPlan, column: number, from: number, end: number): void {
  columns[column]!.subarray(from, end).reverse()
}

/** Writes down the column of each node; a node in no column gets -1. */
export function locateNodes({ columns, sizes }: WorkingPlan, columnOf: Int16Array): void {
  columnOf.fill(-1)
  for (let index = 0; index < columns.length; index++) {
    const items = columns[index]!
    for (let at = 0; at < sizes[index]!; at++) if (items[at]! < columnOf.length) columnOf[items[at]!] = index
  }
}
