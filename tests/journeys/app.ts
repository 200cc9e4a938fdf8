import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { chromium } from 'playwright'
import type { PreviewServer } from 'vite'
import { preview } from 'vite'
import { expect, inject } from 'vitest'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/findChromium.ts'

/** Longest wait for a state to come, in ms: it tells a failure from a machine that is slow. */
const PATIENCE = 300_000

/** The built app in a real browser, served below a sub-path as on any static host. */
export interface App {
  readonly url: string
  readonly browser: Browser
  readonly stop: () => Promise<void>
}

export async function startApp(): Promise<App> {
  const server = await serve()
  const { executablePath, env } = await findChromium()
  const browser = await chromium.launch({ executablePath, env, args: CHROMIUM_ARGS })
  return {
    url: server.resolvedUrls!.local[0]!,
    browser,
    stop: async () => {
      await browser.close()
      await server.close()
    },
  }
}

function serve(): Promise<PreviewServer> {
  return preview({
    base: '/some/folder/',
    logLevel: 'silent',
    build: { outDir: inject('built') },
    preview: { port: 0, host: '127.0.0.1' },
  })
}

/** A page that remembers what it must never do. */
export interface Visit {
  readonly page: Page
  /** Fails if anything was asked of another origin, sent anywhere, or said to the console. */
  readonly expectQuiet: () => void
  readonly close: () => Promise<void>
}

export async function visit(app: App, fragment = '', options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await app.browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const own = request.url().startsWith(app.url) || /^(data|blob):/.test(request.url())
    if (!own || request.method() !== 'GET') faults.push(`request: ${request.method()} ${request.url()}`)
  })
  await page.goto(`${app.url}${fragment}`)
  await waitForDiagram(page)
  return { page, expectQuiet: () => expect(faults).toEqual([]), close: () => context.close() }
}

/** Waits until Cytoscape draws and the places are found. */
export async function waitForDiagram(page: Page): Promise<void> {
  await page.waitForSelector('.surface[data-ready], table')
  // How much is shown is said as soon as there are places.
  await page.waitForSelector('.seen, table')
  await page.waitForFunction(
    () => (document.querySelector('.working')?.textContent ?? '') === '' && !document.querySelector('.loading'),
  )
  await comeToRest(page)
}

/** Waits until what was changed stands in the address and is drawn. */
export async function comeToRest(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-address-due'))
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** The fragment that stands in the address once the app has come to rest. */
export async function readFragment(page: Page): Promise<string> {
  await comeToRest(page)
  return page.evaluate(() => location.hash)
}

/** Copies a link to what is seen, and gives it once the page says that it was copied. */
export async function copyLink(page: Page): Promise<URL> {
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('Link copied.').first().waitFor()
  return new URL(await page.evaluate(() => navigator.clipboard.readText()))
}
