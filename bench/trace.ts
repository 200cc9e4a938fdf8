/** Traces in the same generated networks with our engine and with those that other graph tools have. */
import type { Dataset } from '../src/model/dataset.ts'
import { askIgraph } from './peers/askIgraph.ts'
import { cytoscapeOwn } from './peers/cytoscapePaths.ts'
import { graphology } from './peers/graphologyPaths.ts'
import { ngraph } from './peers/ngraphPaths.ts'
import { choosePairs } from './trace/choosePairs.ts'
import type { Contender, Loaded, Pair, Task } from './trace/contender.ts'
import { TASKS } from './trace/contender.ts'
import { generateNetwork } from './trace/generateNetwork.ts'
import { measure } from './trace/measure.ts'
import { measureIndex } from './trace/measureIndex.ts'
import { ours, wholeAnswer } from './trace/ours.ts'
import type { Cell } from './trace/printTasks.ts'
import { printTasks } from './trace/printTasks.ts'

const SIZES = [
  [5_000, 20_000],
  [50_000, 250_000],
  [200_000, 1_000_000],
] as const
const CONTENDERS = [ours, wholeAnswer, graphology, ngraph, cytoscapeOwn]

const chosen = process.argv.slice(2).map(Number)
for (const [actors, relations] of SIZES) {
  if (chosen.length === 0 || chosen.includes(actors)) await bench(generateNetwork(actors, relations))
}

async function bench(dataset: Dataset): Promise<void> {
  const size = dataset.relations.size
  console.log(`\n## ${dataset.actors.size.toLocaleString('en')} actors, ${size.toLocaleString('en')} relations\n`)
  const pairs = choosePairs(dataset)
  const cells: Cell[] = []
  const told = new Map<Task, readonly string[]>()
  for (const contender of CONTENDERS) {
    if (size > (contender.most.index ?? Infinity)) continue
    const { loaded, ...figures } = measureIndex(contender, dataset)
    if (contender !== wholeAnswer) {
      cells.push({ name: contender.name, row: 'index, ms', value: figures.milliseconds })
      cells.push({ name: contender.name, row: 'index, MB', value: figures.megabytes })
    }
    cells.push(...benchTasks(contender, loaded, size, pairs, told))
  }
  cells.push(...(askIgraph(dataset, pairs, told) ?? []))
  printTasks(cells)
}

function benchTasks(
  { name, most }: Contender,
  loaded: Loaded,
  size: number,
  pairs: Readonly<Record<Task, readonly Pair[]>>,
  told: Map<Task, readonly string[]>,
): readonly Cell[] {
  const answers = loaded.answer()
  return TASKS.flatMap((task) => {
    const answering = answers[task]
    if (!answering || size > (most[task] ?? Infinity)) return []
    const measured = measure(answering, pairs[task])
    const first = told.get(task) ?? measured.told
    told.set(task, first)
    for (const [index, text] of measured.told.entries()) {
      if (text !== first[index]) throw new Error(`${name} answers otherwise, ${task}, ${pairs[task][index]}`)
    }
    return [{ name, row: task, value: measured.milliseconds }]
  })
}
