import { readFile } from 'node:fs/promises'
import type { Page, Route } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from './app.ts'
import { startApp, visit, waitForDiagram } from './app.ts'

let app: App

beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' })

/** Opens a page in which files of the app are missing until `mend` is called. */
async function openWithout(missing: RegExp, fragment = ''): Promise<{ page: Page; mend: () => Promise<void> }> {
  const page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  page.setDefaultTimeout(300_000)
  const refuse = (route: Route) => route.fulfill({ status: 404 })
  await page.route(missing, refuse)
  await page.goto(`${app.url}${fragment}`)
  return { page, mend: () => page.unroute(missing, refuse) }
}

test.each([
  ['the list of datasets', /graph-data\/index\.json/, 'The datasets that come with the app could not be loaded.'],
  ['the first dataset', /iraq-security-reform\.json/, 'The dataset "iraq-security-reform" could not be loaded.'],
])('without %s the page says so, keeps the address, and goes on when asked to', async (_, missing, words) => {
  const { page, mend } = await openWithout(missing, '#s=table')
  await messages(page).getByText(words).waitFor()
  await page.locator('main').getByText('Nothing is open.').waitFor()
  expect(await page.evaluate(() => location.hash)).toBe('#s=table')
  await mend()
  await tryAgain(page).click()
  await page.locator('table').waitFor()
  expect(await messages(page).textContent()).toBe('')
  await page.context().close()
})

test('without another dataset the one that is open stays, and it is said which is missing', async () => {
  const { page, mend } = await openWithout(/highland-tribes\.json/)
  await waitForDiagram(page)
  await page.evaluate(() => {
    location.hash = '#d=highland-tribes'
  })
  await messages(page).getByText('The dataset "highland-tribes" could not be loaded.').waitFor()
  expect(await page.textContent('.dataset-name')).toContain('Kadhimi')
  await mend()
  await tryAgain(page).click()
  await expect.poll(() => page.textContent('.dataset-name')).toContain('tribes')
  await page.context().close()
})

test.each([
  ['finds places', /arrange\.worker/, 'The positions could not be worked out.', ''],
  ['traces', /engine\.worker/, 'Tracing does not work at the moment.', '#p=trace&tf=iran&tt=inss'],
  ['draws', /cytoscape\.esm/, 'Part of the app could not be loaded.', ''],
])(
  'without what %s nobody waits for ever, and it is there when asked for again',
  async (_, missing, words, fragment) => {
    const { page, mend } = await openWithout(missing, fragment)
    await messages(page).getByText(words).waitFor()
    await expect.poll(() => page.locator('.working').textContent()).toBe('')
    await mend()
    await tryAgain(page).click()
    await waitForDiagram(page)
    if (fragment) await page.getByText('The only path of up to 4 steps').first().waitFor()
    expect(await messages(page).textContent()).toBe('')
    await page.context().close()
  },
)

test('of two links the later is opened, however late the dataset of the earlier comes', async () => {
  const { page, close } = await visit(app)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/highland-tribes\.json/, async (route) => {
    await held
    await route.continue()
  })
  const before = await page.evaluate(() => location.hash)
  const asked = page.waitForRequest(/highland-tribes\.json/)
  await page.evaluate(() => {
    location.hash = '#d=highland-tribes'
  })
  await asked
  await page.evaluate((hash) => {
    location.hash = hash
  }, before)
  const answered = page.waitForResponse(/highland-tribes\.json/)
  release()
  await (await answered).finished()
  await waitForDiagram(page)
  expect(await page.textContent('.dataset-name')).toContain('Kadhimi')
  expect(await page.evaluate(() => location.hash)).toBe(before)
  await close()
})

test('a link that names thousands of things that are not there gives a few notices', async () => {
  const ids = Array.from({ length: 3000 }, (_, index) => `x${index}`).join('~')
  const { page, expectQuiet, close } = await visit(app, `#a=${ids}&r=${ids}`)
  const notices = page.locator('.notice')
  expect(await notices.count()).toBeLessThanOrEqual(3)
  expect(await notices.locator('li').count()).toBeLessThanOrEqual(60)
  const box = (await messages(page).boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(0)
  const download = page.waitForEvent('download')
  await page
    .getByRole('button', { name: /^Save all/ })
    .first()
    .click()
  expect((await readFile(await (await download).path(), 'utf8')).split('\n').length).toBeGreaterThan(100)
  expectQuiet()
  await close()
})
