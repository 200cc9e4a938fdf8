/**
 * Draws the same actors and ties, with names and verbs of the same size, by our layouts and by those that others ship,
 * and prints how good each drawing is. `npm run bench:layout`.
 */
import type { Dataset } from '../src/model/dataset.ts'
import { arrange } from '../src/scene/arrange.ts'
import type { Arranging } from '../src/scene/arrangement.ts'
import type { LayoutId } from '../src/scene/layout.ts'
import { toBenchGraph } from './benchGraph.ts'
import type { Drawing } from './drawing.ts'
import { generateDataset } from './generateDataset.ts'
import { measureDrawing } from './measureDrawing.ts'
import { drawOurs, UNTOUCHED } from './ours.ts'
import { dot } from './peers/dot.ts'
import { elkLayered, elkStress } from './peers/elk.ts'
import { fcose } from './peers/fcose.ts'
import { forceAtlas2 } from './peers/forceAtlas2.ts'
import { printRow } from './printTable.ts'
import { readLesMiserables, readShipped } from './readDatasets.ts'

const PEERS = [dot, elkLayered, elkStress, fcose, forceAtlas2]
/** Drawn all in bars these would be longer than anybody reads. */
const FREE: readonly LayoutId[] = ['force']
const ALL: readonly LayoutId[] = ['bars', 'layered', 'force']

// So that compiling does not count.
const small = generateDataset(12)
const smallGraph = toBenchGraph(small, arrange(small, UNTOUCHED))
for (const layout of ALL) drawOurs(small, { layout })
for (const { draw } of PEERS) await draw(smallGraph)

const REFORM = readShipped('iraq-security-reform')
await bench('headline', REFORM, ALL, { level: 'headline' })
await bench('A4, 20 actors', REFORM, ['bars'], { page: { aspect: 0.85, readable: 1400, mostActors: 20 } })
await bench('slide, 12 actors', REFORM, ['bars'], { page: { aspect: 2.3, readable: 620, mostActors: 12 } })
await bench('everything', REFORM, ALL)
await bench('everything', readShipped('highland-tribes'), ALL)
const lesMiserables = readLesMiserables()
if (lesMiserables) await bench('everything', lesMiserables, ALL)
else console.log('\nLes Misérables: left out, since ../shared/networks/les-miserables.json is not there')
await bench('everything', generateDataset(150), FREE)

async function bench(
  part: string,
  dataset: Dataset,
  layouts: readonly LayoutId[],
  change: Partial<Arranging> = {},
): Promise<void> {
  const graph = toBenchGraph(dataset, arrange(dataset, { ...UNTOUCHED, ...change, layout: layouts.at(-1)! }))
  console.log(`\n${dataset.title.en}, ${part}: ${graph.nodes.length} actors, ${graph.ties.length} lines\n`)
  printRow()
  for (const layout of layouts) await benchOne(`ours: ${layout}`, async () => drawOurs(dataset, { ...change, layout }))
  for (const { name, draw, mostActors = Infinity } of PEERS) {
    if (graph.nodes.length <= mostActors) await benchOne(name, () => draw(graph))
    else console.log(`${name}: left out, since it takes about a minute beyond ${mostActors} actors`)
  }
}

async function benchOne(name: string, draw: () => Promise<Drawing>): Promise<void> {
  const start = performance.now()
  const drawing = await draw()
  printRow({ name, milliseconds: performance.now() - start, ...measureDrawing(drawing) })
}
