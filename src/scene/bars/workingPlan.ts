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

/** Takes out of all columns the items that are not to be kept. */
export function keepItems({ columns, sizes }: WorkingPlan, isKept: (item: number) => boolean): void {
  for (let index = 0; index < columns.length; index++) {
    const items = columns[index]!
    let size = 0
    for (let at = 0; at < sizes[index]!; at++) if (isKept(items[at]!)) items[size++] = items[at]!
    sizes[index] = size
  }
}

/** Puts an item in the place of another. */
export function replaceItem({ columns }: WorkingPlan, column: number, item: number, by: number): void {
  const items = columns[column]!
  items[items.indexOf(item)] = by
}

/** Writes down the column of each node; a node in no column gets -1. */
export function locateNodes({ columns, sizes }: WorkingPlan, columnOf: Int16Array): void {
  columnOf.fill(-1)
  for (let index = 0; index < columns.length; index++) {
    const items = columns[index]!
    for (let at = 0; at < sizes[index]!; at++) if (items[at]! < columnOf.length) columnOf[items[at]!] = index
  }
}
