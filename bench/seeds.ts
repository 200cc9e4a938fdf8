/**
 * Searches for the plan of each drawing with the seed that ships and with others, and prints what the first costs, as
 * drawn, beside the best of all. `npm run bench:seeds`, or with a number of seeds other than thirty.
 */
import type { Dataset } from '../src/model/dataset.ts'
import type { Arranging } from '../src/scene/arrangement.ts'
import { getEffort, SEED } from '../src/scene/bars/effort.ts'
import { searchPlan } from '../src/scene/bars/searchPlan.ts'
import { toEnglish, toProblem } from '../src/scene/bars/toProblem.ts'
import { weighDrawing } from '../src/scene/bars/weighDrawing.ts'
import { sortRecords } from '../src/scene/sortRecords.ts'
import { listTiers } from '../src/scene/structure/listTiers.ts'
import { listTies } from '../src/scene/structure/listTies.ts'
import { generateDataset } from './generateDataset.ts'
import { UNTOUCHED } from './ours.ts'
import { readCast, readLesMiserables, readShipped } from './readDatasets.ts'

const SEEDS = Number(process.argv[2] ?? 30)
const HEADLINE = { level: 'headline' } as const
const A4 = { page: { aspect: 0.85, readable: 1400, mostActors: 20 } }
const SLIDE = { page: { aspect: 2.3, readable: 620, mostActors: 12 } }
const COLUMN = { page: { aspect: 0.21, readable: 2021, mostActors: 10 } }
const CARD = { page: { aspect: 2.93, readable: 468, mostActors: 10 } }

const REFORM = readShipped('iraq-security-reform')
const [cast, lesMiserables] = [readCast(), readLesMiserables()]
const DRAWINGS: readonly (readonly [name: string, Dataset, Partial<Arranging>])[] = [
  ['headline', REFORM, HEADLINE],
  ['A4, 20 actors', REFORM, A4],
  ['slide, 12 actors', REFORM, SLIDE],
  ['column, 10 actors', REFORM, COLUMN],
  ['card, 10 actors', REFORM, CARD],
  ['tribes', readShipped('highland-tribes'), HEADLINE],
  ...(cast ? [['cast of readers', cast, HEADLINE] as const, ['cast of readers, A4', cast, A4] as const] : []),
  ...(lesMiserables ? [['Les Misérables, 20 actors', lesMiserables, HEADLINE] as const] : []),
  ['generated, 12 actors', generateDataset(12), HEADLINE],
  ['generated, 20 actors', generateDataset(20), HEADLINE],
  ['generated, 30 actors, A4', generateDataset(30), { page: { ...A4.page, mostActors: 30 } }],
]

console.log('| drawing | actors | lines | cost | best | cost / best | median / best | worst / best | ms |')
console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|')
for (const [name, dataset, change] of DRAWINGS) printSeeds(name, sortRecords(dataset), { ...UNTOUCHED, ...change })

function printSeeds(name: string, dataset: Dataset, arranging: Arranging): void {
  const [actors] = listTiers(dataset, arranging)
  const ties = listTies(dataset, new Set(actors))
  const problem = { ...toProblem(dataset, actors!, ties, toEnglish(arranging)), columns: null }
  const effort = getEffort(actors!, ties)
  const start = process.cpuUsage()
  const costs = Array.from({ length: SEEDS }, (_, seed) =>
    weighDrawing(problem, searchPlan(problem, { seed: SEED + seed, effort }).plan),
  )
  const { user, system } = process.cpuUsage(start)
  const sorted = costs.toSorted((a, b) => a - b)
  const [shipped, best] = [costs[0]!, sorted[0]!]
  const ratios = [shipped, sorted[SEEDS >> 1]!, sorted.at(-1)!].map((cost) => (cost / best).toFixed(2))
  const cells = [name, actors!.length, ties.length, Math.round(shipped), Math.round(best), ...ratios]
  console.log(`| ${[...cells, Math.round((user + system) / 1000 / SEEDS)].join(' | ')} |`)
}
