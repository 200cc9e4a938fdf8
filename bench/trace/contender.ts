import type { Dataset } from '../../src/model/dataset.ts'

/** From whom to whom, by id. */
export type Pair = readonly [from: string, to: string]

/**
 * Fewest steps; least sum of -ln strength; the ten ways of least such sums; every way of at most four steps, between
 * actors with many relations and between any.
 */
export const TASKS = ['fewest steps', 'least cost', 'ten best', 'hub to hub', 'up to four steps'] as const
export type Task = (typeof TASKS)[number]

/** How a contender answers a task, and what its answer says, as a text that is the same for the same answer. */
export interface Answering {
  readonly ask: (pair: Pair) => unknown
  readonly tell: (answer: unknown) => string
}

export interface Contender {
  readonly name: string
  /** With more relations than this it takes longer than the bench can wait. */
  readonly most: Readonly<Partial<Record<Task | 'index', number>>>
  /** Loads a dataset as its users do. */
  readonly load: (dataset: Dataset) => Loaded
}

export interface Loaded {
  /** Readies it for questions, as far as that is no part of loading. */
  readonly answer: () => Partial<Record<Task, Answering>>
}

/** What an answer says: its steps, its costs, or its ways. */
export function tellSteps(steps: number): string {
  return steps < 0 ? 'none' : `${steps} steps`
}

export function tellCosts(costs: readonly number[]): string {
  return costs.map((cost) => cost.toFixed(6)).join(' ')
}

export function tellWays(ways: readonly string[]): string {
  return [...ways].sort().join('\n')
}
