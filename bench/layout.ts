/** Draws the same data by our layouts and by those that others ship, and prints how good each drawing is. */
import type { Dataset } from '../src/model/dataset.ts'
import type { Arranging } from '../src/scene/arrangement.ts'
import type { Drawing } from './drawing.ts'
import { drawPeer } from './drawPeer.ts'
import { generateDataset } from './generateDataset.ts'
import type { Figures } from './measureDrawing.ts'
import { measureDrawing } from './measureDrawing.ts'
import { drawOurs } from './ours.ts'
import { elkLayered, elkStress } from './peers/elk.ts'
import { fcose, plainFcose, roomyFcose } from './peers/fcose.ts'
import { forceAtlas2, plainForceAtlas2 } from './peers/forceAtlas2.ts'
import { printRow } from './printTable.ts'
import { readLesMiserables, readShipped } from './readDatasets.ts'

const PEERS = [fcose, roomyFcose, plainFcose, elkLayered, elkStress, forceAtlas2, plainForceAtlas2]
const OURS: readonly { readonly name: string; readonly change: Partial<Arranging> }[] = [
  { name: 'camps, full', change: { layout: 'camps' } },
  { name: 'camps, headline', change: { layout: 'camps', level: 'headline' } },
  { name: 'force', change: { layout: 'force' } },
  { name: 'layered', change: { layout: 'layered' } },
  { name: 'concentric', change: { layout: 'concentric' } },
]
/** What is done within this many ms is done three times, so that compiling it does not count. */
const QUICK = 2000

const EMPTY = generateDataset(0)

interface Row extends Figures {
  readonly name: string
  readonly milliseconds: number
}

const first = await benchDataset(readShipped('iraq-security-reform'))
printRatios(first)
await benchDataset(readShipped('highland-tribes'))
const lesMiserables = readLesMiserables()
if (lesMiserables) await benchDataset(lesMiserables)
else console.log('\nLes Misérables: left out, since ../shared/networks/les-miserables.json is not there')
await benchDataset(generateDataset(150))
await benchDataset(generateDataset(500))

async function benchDataset(dataset: Dataset): Promise<{ ours: readonly Row[]; peers: readonly Row[] }> {
  console.log(`\n${dataset.title.en}: ${dataset.actors.size} actors, ${dataset.relations.size} relations\n`)
  printRow()
  const ours: Row[] = []
  const peers: Row[] = []
  for (const { name, change } of OURS) {
    ours.push(await benchOne(`ours: ${name}`, async () => drawOurs(dataset, change), forgetPlan))
  }
  for (const peer of PEERS) {
    const { name, mostActors = Infinity } = peer
    if (dataset.actors.size <= mostActors) peers.push(await benchOne(name, () => drawPeer(dataset, peer)))
    else console.log(`${name}: left out, since it takes about a minute beyond ${mostActors} actors`)
  }
  return { ours, peers }
}

async function benchOne(name: string, draw: () => Promise<Drawing>, prepare = () => {}): Promise<Row> {
  prepare()
  let [drawing, milliseconds] = await time(draw)
  for (let again = 0; again < 2 && milliseconds < QUICK; again++) {
    prepare()
    const [, next] = await time(draw)
    milliseconds = Math.min(milliseconds, next)
  }
  const row = { name, milliseconds, ...measureDrawing(drawing) }
  printRow(row)
  return row
}

/** The layout by camps remembers its last plan: another one in between makes it plan anew. */
function forgetPlan(): void {
  drawOurs(EMPTY)
}

async function time<Value>(run: () => Promise<Value>): Promise<[Value, number]> {
  const start = performance.now()
  const value = await run()
  return [value, performance.now() - start]
}

/**
 * Our crossings beside those of the best peer: among those with our boxes and among those with their own small nodes;
 * those that are seen, and with those that actors hide.
 */
function printRatios({ ours, peers }: { readonly ours: readonly Row[]; readonly peers: readonly Row[] }): void {
  const isPlain = ({ name }: Row) => PEERS.some((peer) => peer.name === name && peer.dress !== undefined)
  for (const [who, group] of [
    ['peers with our boxes', peers.filter((row) => !isPlain(row))],
    ['peers with small nodes', peers.filter(isPlain)],
  ] as const) {
    for (const [what, count] of [
      ['crossings', ({ crossings }: Row) => crossings],
      ['crossings, hidden ones too', ({ crossings, hidden }: Row) => crossings + hidden],
    ] as const) {
      const best = group.reduce((least, row) => (count(row) < count(least) ? row : least))
      console.log(`\n${what}; best of the ${who}: ${best.name}`)
      for (const row of ours.slice(0, 2)) {
        console.log(`  ${row.name}: ${count(row)} / ${count(best)} = ${(count(row) / count(best)).toFixed(2)}`)
      }
    }
  }
}
