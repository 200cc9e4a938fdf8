/** Prints how long it takes to light a path: by Cytoscape's classes, and on the overlay. `npm run bench:highlight`. */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { createServer } from 'vite'
import { CHROMIUM_ARGS, findChromium } from '../scripts/findChromium.ts'
import type { HighlightFigures } from './highlight/page.ts'

const ACTORS = [100, 400, 670]
const ROOT = fileURLToPath(new URL('..', import.meta.url))

const server = await createServer({
  root: ROOT,
  logLevel: 'error',
  server: { port: 0 },
  configFile: `${ROOT}/vite.config.ts`,
})
await server.listen()
const { executablePath, env } = await findChromium()
const browser = await chromium.launch({ executablePath, env, args: CHROMIUM_ARGS })
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
await page.goto(`${server.resolvedUrls!.local[0]}bench/highlight/index.html`)
await page.waitForFunction(() => 'measureHighlight' in window)

console.log('median ms from the call until the next frame has been drawn; 1280x800, no GPU')
console.log('elements  highlighted  classes  overlay  classes/overlay')
for (const actors of ACTORS) {
  const figures = await page.evaluate(
    (count) =>
      (window as unknown as { measureHighlight: (actors: number) => Promise<HighlightFigures> }).measureHighlight(
        count,
      ),
    actors,
  )
  const [classes, overlay] = [median(figures.classes), median(figures.overlay)]
  const cells = [
    figures.elements,
    figures.highlighted,
    classes.toFixed(1),
    overlay.toFixed(1),
    (classes / overlay).toFixed(1),
  ]
  console.log(cells.map((cell, index) => String(cell).padStart([8, 12, 8, 8, 16][index]!)).join(' '))
}
await browser.close()
await server.close()

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
