/**
 * Filters, looks into and edits a large dataset in the built page, and prints how long its thread is held up and how long answers
 * take: in ms, of several rounds. `npm run bench:page`, with other numbers of actors and relations after it.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { CHROMIUM_ARGS, findChromium } from '../scripts/findChromium.ts'
import { listPageTasks } from './page/listPageTasks.ts'
import type { BenchedPage } from './page/main.tsx'

const [ACTORS = 50_000, RELATIONS = 250_000] = process.argv.slice(2).map(Number)
const ROUNDS = 5
const PATIENCE = 600_000

const outDir = await mkdtemp(join(tmpdir(), 'throughline-'))
await build({
  logLevel: 'error',
  build: { outDir, emptyOutDir: true, rolldownOptions: { input: 'bench/page/index.html' } },
})
const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
const { executablePath, env } = await findChromium()
const browser = await chromium.launch({ executablePath, env, args: CHROMIUM_ARGS })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.setDefaultTimeout(PATIENCE)
await page.goto(`${server.resolvedUrls!.local[0]!}bench/page/index.html`)
await page.waitForFunction(() => 'bench' in window)

console.log(`${ACTORS.toLocaleString('en')} actors, ${RELATIONS.toLocaleString('en')} relations; ${ROUNDS} rounds\n`)
console.log(
  '| | longest task, computing | most | longest task, by the clock | until it is drawn |\n|---|---:|---:|---:|---:|',
)
await page.evaluate(
  ([actors, relations]) => (window as unknown as { bench: BenchedPage }).bench.open(actors!, relations!),
  [ACTORS, RELATIONS],
)
await settle()

const entry = page.locator('.legend-entry .entry-name').first()
await print('an entry of the legend is pointed at', 'frame', () => entry.hover(), leave)
await print('it is clicked', 'filters', () => entry.click(), leave)
await print('a note is changed', 'frame', (round) => change({ note: { en: `Note ${round}` } }))
await print('the status of a relation is changed', 'places', (round) =>
  change({ status: round % 2 === 0 ? 'alleged' : 'possible' }),
)
await print('a relation gets another target', 'places', (round) => change({ target: `a${round}` as never }))
await print('a relation is added', 'places', (round) =>
  page.evaluate((id) => (window as unknown as { bench: BenchedPage }).bench.add(id), `new${round}`),
)
await print('that is undone', 'places', () => undo())
await print('a relation is removed', 'places', (round) => remove(`r${1000 + round}`))
await print('that is undone as well', 'places', () => undo())
// Last, since it reveals actors, which all that is drawn later would have to bear.
await print('a neighbourhood is held', 'neighbourhood', (round) => focus(`a${100 + round}`), release)
await focus('a100')
await settle()
await print('it is widened by a step', 'neighbourhood', () =>
  page.evaluate(() => (window as unknown as { bench: BenchedPage }).bench.widen()),
)
await release()
await page.evaluate(() => (window as unknown as { bench: BenchedPage }).bench.openQuestion())
const picker = page.getByRole('combobox', { name: 'From which actor' })
await print('a name is typed into a picker', 'offers', (round) => picker.fill(`actor 12${round}`), clear)
await browser.close()
await server.close()
await rm(outDir, { recursive: true })

function change(changes: Parameters<BenchedPage['change']>[0]): Promise<void> {
  return page.evaluate((own) => (window as unknown as { bench: BenchedPage }).bench.change(own), changes)
}

function remove(id: string): Promise<void> {
  return page.evaluate((own) => (window as unknown as { bench: BenchedPage }).bench.remove(own), id)
}

function undo(): Promise<void> {
  return page.evaluate(() => (window as unknown as { bench: BenchedPage }).bench.undo())
}

function focus(actor: string | null): Promise<void> {
  return page.evaluate((own) => (window as unknown as { bench: BenchedPage }).bench.focus(own), actor)
}

async function release(): Promise<void> {
  await focus(null)
  await settle()
}

async function clear(): Promise<void> {
  await picker.press('Tab')
  await settle()
}

async function leave(): Promise<void> {
  await page.mouse.move(700, 450)
  await settle()
}

function settle(): Promise<void> {
  return page.evaluate(() => (window as unknown as { bench: BenchedPage }).bench.settle())
}

/**
 * Does the same in each round, and prints for how long no other event would have been heard: by the time that the thread
 * computed, which other programs on the machine hardly change, and by the clock.
 */
async function print(
  name: string,
  until: Parameters<BenchedPage['measure']>[0],
  act: (round: number) => Promise<void>,
  rest: () => Promise<void> = settle,
): Promise<void> {
  const [computing, clock, answered]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate((what) => (window as unknown as { bench: BenchedPage }).bench.measure(what), until)
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
    await act(round)
    answered.push(await page.evaluate(() => (window as unknown as { bench: BenchedPage }).bench.finish()))
    const tasks = listPageTasks(await browser.stopTracing())
    computing.push(Math.max(...tasks.map((task) => task.computing)))
    clock.push(Math.max(...tasks.map((task) => task.clock)))
    await rest()
  }
  const cells = [median(computing), Math.max(...computing), median(clock), median(answered)]
  console.log(`| ${name} | ${cells.map((cell) => cell.toFixed(0)).join(' | ')} |`)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
