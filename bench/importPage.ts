/**
 * Drops a generated CSV on the built page, and takes it into the open dataset or opens it as a new one. Prints the
 * longest tasks of the page's thread meanwhile. `npm run bench:importing [-- ACTORS RELATIONS]`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { CHROMIUM_ARGS, findChromium } from '../scripts/findChromium.ts'
import { createRandom } from '../src/base/random.ts'
import { listPageTasks } from './page/listPageTasks.ts'

const [actors = 10_000, relations = 40_000] = process.argv.slice(2).map(Number)
const TYPES = ['supports', 'opposes', 'funds', 'commands', 'allied with']
const PATIENCE = 600_000

function generateCsv(): string {
  const random = createRandom(7)
  const pick = (below: number) => Math.floor(random() * below)
  const toName = (index: number) => `${String.fromCharCode(65 + (index % 26))}lba ${index.toString(36)} of ${index}`
  const lines = Array.from(
    { length: relations },
    () => `${toName(pick(actors))},${toName(pick(actors))},${TYPES[pick(5)]},${pick(100) / 10},${1990 + pick(30)}`,
  )
  return `source,target,type,weight,start\n${lines.join('\n')}`
}

async function drop(page: Page, contents: string): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'ties.csv'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, contents)
}

const outDir = await mkdtemp(join(tmpdir(), 'throughline-'))
await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } })
const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
const { executablePath, env } = await findChromium()
const browser = await chromium.launch({ executablePath, env, args: CHROMIUM_ARGS })

/** Prints the longest tasks while something is done, by the time that the thread computed and by the clock. */
async function print(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  const start = performance.now()
  await act()
  const took = performance.now() - start
  const tasks = listPageTasks(await browser.stopTracing())
  const longest = tasks.map(({ computing }) => computing).sort((one, other) => other - one)
  const cells = [longest[0]!, longest[1]!, Math.max(...tasks.map(({ clock }) => clock)), took]
  console.log(`| ${name} | ${cells.map((cell) => cell.toFixed(0)).join(' | ')} |`)
}

async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(PATIENCE)
  await page.goto(server.resolvedUrls!.local[0]!)
  await page.waitForSelector('.surface[data-ready]')
  await settle(page)
  return page
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('.working')?.textContent ?? '') === '')
  await page.waitForTimeout(2500)
}

const text = generateCsv()
console.log(`${actors.toLocaleString('en')} actors, ${relations.toLocaleString('en')} relations, ms\n`)
console.log('| | longest task, computing | the next | longest, by the clock | all of it |\n|---|---:|---:|---:|---:|')
const read = async (page: Page) => {
  await drop(page, text)
  await page.waitForSelector('.import-sentences li')
}
const take = async (page: Page) => {
  await page.locator('.import-footer .strong').click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await settle(page)
}
const first = await open()
await print(first, 'a file is read', () => read(first))
await print(first, 'it is compared with the open dataset', async () => {
  await first.getByRole('radio', { name: /^Into the open/ }).check()
  await first.waitForSelector('.import-plan')
})
await print(first, 'it is taken into the open dataset, kept, and drawn', () => take(first))
await first.close()
const second = await open()
await read(second)
await print(second, 'it is opened as a new dataset, kept, and drawn', () => take(second))
await browser.close()
await server.close()
await rm(outDir, { recursive: true })
