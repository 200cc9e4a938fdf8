import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page, Worker } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from './app.ts'
import { startApp, visit } from './app.ts'

let app: App

beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const HEADERS = {
  'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

async function readHeaders(address: string) {
  const { status, headers } = await fetch(new URL(address, app.url))
  return { status, headers: Object.fromEntries(headers) }
}

test('every answer carries the policies, also that of a worker and one that finds nothing', async () => {
  const { page, close } = await visit(app)
  await expect.poll(() => page.workers().length).toBeGreaterThan(1)
  const workers = page.workers().map((worker) => worker.url())
  await close()
  for (const address of ['', 'index.html', 'graph-data/index.json', ...workers]) {
    expect(await readHeaders(address), address).toMatchObject({ status: 200, headers: HEADERS })
  }
  expect(await readHeaders('assets/nothing.js')).toMatchObject({ status: 404, headers: HEADERS })
})

test('a file that is missing is a 404 and not the page', async () => {
  for (const address of ['assets/nothing.js', 'graph-data/nothing.json', 'nothing', 'nothing/']) {
    const response = await fetch(new URL(address, app.url), { headers: { accept: 'text/html' } })
    expect(response.status, address).toBe(404)
    expect(await response.text(), address).not.toContain('id="root"')
  }
})

test('beside the app stand the policies for static hosts and the licences of all that it contains', async () => {
  const policies = await (await fetch(new URL('_headers', app.url))).text()
  expect(policies).toMatch(/^\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'none'\n/)
  const licences = await (await fetch(new URL('licences.txt', app.url))).text()
  for (const name of ['react', 'cytoscape', 'harfbuzzjs', 'fflate', 'saxes', 'zod', '@fontsource/ibm-plex-sans'])
    expect(licences).toMatch(new RegExp(`^${name} [0-9.]+ \\(`, 'm'))
  expect(licences).toContain('SIL OPEN FONT LICENSE')
})

function listWorkers(page: Page): readonly (string | undefined)[] {
  return page
    .workers()
    .map((worker) => /(\w+)\.worker/.exec(worker.url())?.[1])
    .sort()
}

/** What comes of running text as code, and of asking another origin, inside a worker. */
function trespass(worker: Worker, address: string): Promise<readonly string[]> {
  return worker.evaluate(
    (foreign) =>
      // Later, and so by the worker's own rules.
      new Promise<readonly string[]>((tell) =>
        setTimeout(() => {
          const run = () => {
            try {
              return String(new Function('return "ran"')())
            } catch (error) {
              return (error as Error).name
            }
          }
          const asked = fetch(foreign, { mode: 'no-cors' }).then(
            () => 'answered',
            (error: Error) => error.name,
          )
          void asked.then((answer) => tell([run(), answer]))
        }),
      ),
    address,
  )
}

test('inside a worker no text runs as code, and nothing is asked of another origin', async () => {
  let asked = 0
  const foreign = createServer((_, response) => {
    asked++
    response.setHeader('Access-Control-Allow-Origin', '*').end()
  }).listen(0, '127.0.0.1')
  await once(foreign, 'listening')
  const address = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`
  expect((await fetch(address)).status).toBe(200)
  const { page, close } = await visit(app)
  await expect.poll(() => listWorkers(page)).toEqual(['arrange', 'engine'])
  for (const worker of page.workers()) expect(await trespass(worker, address)).toEqual(['EvalError', 'TypeError'])
  expect(asked).toBe(1)
  await close()
  foreign.close()
})

test('markup that is put into the page and code from elsewhere are refused by the browser', async () => {
  const { page, close } = await visit(app)
  const refused = await page.evaluate(() => {
    const names: string[] = []
    const attempts: readonly (() => void)[] = [
      () => (document.createElement('p').innerHTML = '<b>x</b>'),
      () => void new Worker('https://example.org/x.js'),
      () => (document.createElement('script').src = 'https://example.org/x.js'),
    ]
    for (const attempt of attempts)
      try {
        attempt()
        names.push('done')
      } catch (error) {
        names.push((error as Error).name)
      }
    return names
  })
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError'])
  await close()
})
