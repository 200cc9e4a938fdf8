/** Takes the pictures of the README from the built app. `npm run screenshots`. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { CHROMIUM_ARGS, findChromium } from './findChromium.ts'

const PICTURES = [
  { name: 'headline', fragment: '', colorScheme: 'light' },
  { name: 'trace', fragment: '#p=trace&tf=iran&tt=inss', colorScheme: 'light' },
  { name: 'arabic-dark', fragment: '#n=ar', colorScheme: 'dark' },
] as const
const FOLDER = fileURLToPath(new URL('../docs/pictures', import.meta.url))

mkdirSync(FOLDER, { recursive: true })
await build({ logLevel: 'warn' })
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' })
const { executablePath, env } = await findChromium()
const browser = await chromium.launch({ executablePath, env, args: CHROMIUM_ARGS })
for (const { name, fragment, colorScheme } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme })
  await page.goto(`${server.resolvedUrls!.local[0]}${fragment}`)
  await page.waitForSelector('.surface[data-ready]')
  await page.waitForFunction(() => document.querySelector('.working')?.textContent === '')
  await page
    .getByRole('button', { name: 'Got it' })
    .click({ timeout: 1000 })
    .catch(() => {})
  await page.mouse.move(700, 20)
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
  await page.close()
}
await browser.close()
await server.close()
