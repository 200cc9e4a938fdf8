import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/findChromium.ts'
import { listPageTasks } from './listPageTasks.ts'
import type { BenchedPage } from './main.tsx'

const ROUNDS = 5
const PATIENCE = 600_000

/** The built page with a large dataset in it. */
export interface Bench {
  readonly page: Page
  /** Calls what the page offers to the script that measures. */
  readonly call: <Name extends keyof BenchedPage>(
    name: Name,
    ...args: Parameters<BenchedPage[Name]>
  ) => Promise<Awaited<ReturnType<BenchedPage[Name]>>>
  readonly settle: () => Promise<void>
  /**
   * Does the same in each round, and prints for how long no other event would have been heard, by the time that the
   * thread computed, which other programs on the machine hardly change, and by the clock; and how long it took until
   * what is waited for was drawn.
   */
  readonly print: (
    name: string,
    until: Parameters<BenchedPage['measure']>[0],
    act: (round: number) => Promise<void>,
    rest?: () => Promise<void>,
  ) => Promise<void>
  readonly close: () => Promise<void>
}

/** Builds the page, opens a generated dataset in it in Chromium, and prints the head of the table. */
export async function openBenchedPage(actors: number, relations: number): Promise<Bench> {
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
  const call: Bench['call'] = (name, ...args) =>
    page.evaluate(
      ([own, given]) => {
        const { bench } = window as unknown as { bench: Record<string, (...args: unknown[]) => unknown> }
        return bench[own]!(...given)
      },
      [name as string, args as unknown[]] as const,
    ) as never
  const settle = async () => void (await call('settle'))
  console.log(`${actors.toLocaleString('en')} actors, ${relations.toLocaleString('en')} relations; ${ROUNDS} rounds\n`)
  console.log(
    '| | longest task, computing | most | longest task, by the clock | until it is drawn | most |\n|---|---:|---:|---:|---:|---:|',
  )
  await call('open', actors, relations)
  await settle()
  return {
    page,
    call,
    settle,
    print: async (name, until, act, rest = settle) => {
      const [computing, clock, drawn]: [number[], number[], number[]] = [[], [], []]
      for (let round = 0; round < ROUNDS; round++) {
        await call('measure', until)
        await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
        await act(round)
        drawn.push(await call('finish'))
        const tasks = listPageTasks(await browser.stopTracing())
        computing.push(Math.max(...tasks.map((task) => task.computing)))
        clock.push(Math.max(...tasks.map((task) => task.clock)))
        await rest()
      }
      const cells = [median(computing), Math.max(...computing), median(clock), median(drawn), Math.max(...drawn)]
      console.log(`| ${name} | ${cells.map((cell) => cell.toFixed(0)).join(' | ')} |`)
    },
    close: async () => {
      await browser.close()
      await server.close()
      await rm(outDir, { recursive: true })
    },
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
