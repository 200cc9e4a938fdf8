import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Dataset } from '../../src/model/dataset.ts'
import type { Pair, Task } from '../trace/contender.ts'
import { TASKS, tellCosts, tellSteps } from '../trace/contender.ts'
import { findMedian } from '../trace/measure.ts'
import { getCost } from '../trace/priceRelations.ts'
import type { Cell } from '../trace/printTasks.ts'

const NAME = 'igraph (C)'
/** Debian's package is for Debian's own Python. */
const PYTHONS = ['python3', '/usr/bin/python3']
/** With more relations it takes minutes for a pair. */
const MOST: Readonly<Partial<Record<Task, number>>> = { 'ten best': 250_000 }

interface Reply {
  readonly index: number
  readonly tasks: Readonly<Record<string, { readonly times: number[][]; readonly answers: number[][] }>>
}

/** What igraph takes for the tasks, its answers compared with those that were told before; null: it is not installed. */
export function askIgraph(
  dataset: Dataset,
  pairs: Readonly<Record<Task, readonly Pair[]>>,
  told: ReadonlyMap<Task, readonly string[]>,
): readonly Cell[] | null {
  const python = PYTHONS.find((one) => spawnSync(one, ['-c', 'import igraph']).status === 0)
  if (!python) return null
  const numbers = new Map<string, number>([...dataset.actors.keys()].map((id, index) => [id, index]))
  const relations = [...dataset.relations.values()]
  const toNumbers = ([from, to]: Pair) => [numbers.get(from), numbers.get(to)]
  const asked = TASKS.filter((task) => relations.length <= (MOST[task] ?? Infinity))
  const given = {
    actors: numbers.size,
    edges: relations.map(({ source, target }) => toNumbers([source, target])),
    costs: relations.map(getCost),
    pairs: Object.fromEntries(asked.map((task) => [task, pairs[task].map(toNumbers)])),
  }
  const script = fileURLToPath(new URL('askIgraph.py', import.meta.url))
  const { stdout, stderr } = spawnSync(python, [script], { input: JSON.stringify(given), maxBuffer: 2 ** 28 })
  if (stdout.length === 0) throw new Error(String(stderr))
  const { index, tasks }: Reply = JSON.parse(String(stdout))
  for (const task of asked) compare(dataset, task, tasks[task]!.answers, told.get(task)!)
  return [
    { name: NAME, row: 'index, ms', value: index },
    ...asked.map((task) => ({ name: NAME, row: task, value: findMedian(tasks[task]!.times.map(findMedian)) })),
  ]
}

function compare(dataset: Dataset, task: Task, answers: readonly (readonly number[])[], told: readonly string[]): void {
  const tell = {
    'fewest steps': ([steps]: readonly number[]) => tellSteps(steps!),
    'least cost': tellCosts,
    'ten best': tellCosts,
    'hub to hub': String,
    'up to four steps': String,
  }
  for (const [index, answer] of answers.entries()) {
    const isOfWays = task === 'hub to hub' || task === 'up to four steps'
    const first = isOfWays ? String(countWays(dataset, told[index]!)) : told[index]!
    if (tell[task](answer) !== first) throw new Error(`igraph answers otherwise, ${task}, pair ${index}`)
  }
}

/** It names the actors of a way: ways by parallel relations are one. */
function countWays({ relations }: Dataset, told: string): number {
  const toActors = (way: string) => way.split(' ').map((id) => relations.get(id as never)!.target)
  return new Set(told === '' ? [] : told.split('\n').map((way) => toActors(way).join(' '))).size
}
