import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { expect } from 'vitest'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/findChromium.ts'

/** The built app in a real browser, served below a sub-path as on any static host. */
export interface App {
  readonly url: string
  readonly browser: Browser
  readonly stop: () => Promise<void>
}

export async function startApp(): Promise<App> {
  const outDir = await mkdtemp(join(tmpdir(), 'throughline-'))
  await build({ logLevel: 'silent', build: { outDir, emptyOutDir: true } })
  const server = await preview({
    base: '/some/folder/',
    logLevel: 'silent',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const { executablePath, env } = await findChromium()
  const browser = await chromium.launch({ executablePath, env, args: CHROMIUM_ARGS })
  return {
    url: server.resolvedUrls!.local[0]!,
    browser,
    stop: async () => {
      await browser.close()
      await server.close()
      await rm(outDir, { recursive: true })
    },
  }
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
  await page.waitForSelector('.surface[data-ready], table', { timeout: 30_000 })
  await page.waitForFunction(
    () => (document.querySelector('.working')?.textContent ?? '') === '' && !document.querySelector('.loading'),
  )
  await page.waitForTimeout(150)
}

/** The fragment that stands in the address once the app has come to rest. */
export async function readFragment(page: Page): Promise<string> {
  await page.waitForTimeout(450)
  return page.evaluate(() => location.hash)
}
