import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App, Visit } from './app.ts'
import { comeToRest, copyLink, readFragment, startApp, visit, waitForDiagram } from './app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

test('search finds INIS by its Arabic name, selects it and tells about it', async () => {
  const { page, expectQuiet, close } = await visit(app)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('جهاز المخابرات')
  await expect
    .poll(() => page.getByRole('dialog').getByRole('option').first().textContent())
    .toContain('Iraqi National Intelligence Service')
  await page.keyboard.press('Enter')
  await expect.poll(() => readFragment(page)).toContain('a=inis')
  await expect
    .poll(() => page.getByRole('complementary', { name: 'Details and tracing' }).textContent())
    .toContain('Iraqi National Intelligence Service')
  expectQuiet()
  await close()
})

test('search finds INIS by its initials, and an actor that is folded away is taken out of its fold', async () => {
  const { page, expectQuiet, close } = await visit(app)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).fill('INIS')
  await expect
    .poll(() => page.getByRole('dialog').getByRole('option').first().textContent())
    .toContain('Iraqi National Intelligence Service')
  await page.getByRole('combobox', { name: 'Search' }).fill('ports')
  await page.keyboard.press('Enter')
  await expect.poll(() => readFragment(page)).toMatch(/u=ports/)
  await waitForDiagram(page)
  expectQuiet()
  await close()
})

test('a link brings back exactly what was seen', async () => {
  const first = await visit(app)
  await first.page.getByRole('button', { name: 'Everything', exact: true }).click()
  await waitForDiagram(first.page)
  await first.page.getByRole('button', { name: 'Zoom in' }).click()
  await first.page.keyboard.press('/')
  await first.page.getByRole('combobox', { name: 'Search' }).fill('Iran')
  await first.page.keyboard.press('Enter')
  const fragment = await readFragment(first.page)
  expect((await copyLink(first.page)).hash).toBe(fragment)
  const second = await visit(app, fragment)
  expect(await readFragment(second.page)).toBe(fragment)
  const [one, other] = [await describeSight(first.page), await describeSight(second.page)]
  expect({ drawn: other.drawn, panels: other.panels }).toEqual({ drawn: one.drawn, panels: one.panels })
  // A link holds tenths of a px.
  for (const [index, value] of one.at.entries()) expect(Math.abs(value - other.at[index]!)).toBeLessThan(0.2)
  expect(one.drawn.length).toBeGreaterThan(1_000)
  first.expectQuiet()
  second.expectQuiet()
  await first.close()
  await second.close()
})

test('a link to an actor that is not there says so, and shows the rest', async () => {
  const { page, expectQuiet, close } = await visit(app, '#d=iraq-security-reform&a=nobody~iran')
  await expect.poll(() => page.getByRole('region', { name: 'Messages' }).textContent()).toContain('"nobody"')
  expect(await readFragment(page)).toContain('a=iran')
  expectQuiet()
  await close()
})

test('a link to a dataset that is not there says which it needs', async () => {
  const { page, expectQuiet, close } = await visit(app, '#d=harbour-dispute')
  await expect.poll(() => page.getByRole('region', { name: 'Messages' }).textContent()).toContain('"harbour-dispute"')
  expectQuiet()
  await close()
})

test('a damaged or hostile link never breaks the page', async () => {
  const hostile = [
    '#%',
    '#d=%E0%A4%A&l=__proto__&cam=NaN!1e999!0',
    '#__proto__=1&constructor=2&a=__proto__~constructor~toString&f=__proto__!3',
    `#xy=${'a!1!1~'.repeat(9_000)}`,
    `#${'x'.repeat(200_000)}`,
    '#fr=opposes!h~!h~!!!~%00!h&as=<img src=x onerror=alert(1)>&n="><script>alert(1)</script>',
  ]
  for (const fragment of hostile) {
    const { page, expectQuiet, close } = await visit(app, fragment)
    expect(await page.locator('.top').textContent()).toContain('Kadhimi')
    expectQuiet()
    await close()
  }
})

test('a moved actor stays where it was put, can be put back by name, and is remembered', async () => {
  const context = { storageState: { cookies: [], origins: [] } }
  const { page, expectQuiet, close } = await visit(app, '#d=highland-tribes&l=bars', context)
  const { x, y } = await findActor(page, 'gama')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 320, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => page.getByRole('button', { name: 'Undo: move Gama' }).isEnabled()).toBe(true)
  await waitForDiagram(page)
  expect(await readFragment(page)).toContain('xy=gama!')
  await page.goto(`${app.url}#d=highland-tribes&l=bars`)
  await page.reload()
  await waitForDiagram(page)
  const moved = await findActor(page, 'gama')
  expect(Math.hypot(moved.x - x, moved.y - y)).toBeGreaterThan(100)
  expectQuiet()
  await close()
})

test('all can be done by keyboard: walk, select, hold, widen, step back', async () => {
  const { page, expectQuiet, close } = await visit(app)
  await page.locator('.surface').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => readFragment(page)).toMatch(/[&#]a=/)
  const reached = new Set<string>()
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
    await page.keyboard.press(key)
    reached.add(await readFragment(page))
  }
  expect(reached.size).toBeGreaterThan(2)
  await page.keyboard.press('f')
  await expect.poll(() => readFragment(page)).toMatch(/[&]f=[^&]+!1/)
  await page.keyboard.press('+')
  await expect.poll(() => readFragment(page)).toMatch(/[&]f=[^&]+!2/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect.poll(() => readFragment(page)).not.toMatch(/[&](f|a)=/)
  await page.keyboard.press('?')
  await expect.poll(() => page.getByRole('dialog').textContent()).toContain('Keyboard shortcuts')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expectQuiet()
  await close()
})

/** What a person sees: what stands out in the diagram, where, and what the panels say. */
async function describeSight(page: Visit['page']): Promise<{ drawn: string; at: number[]; panels: string[] }> {
  return page.evaluate(() => ({
    drawn: document.querySelector('.overlay g')!.innerHTML,
    at: document
      .querySelector('.overlay g')!
      .getAttribute('transform')!
      .match(/[-\d.]+/g)!
      .map(Number),
    panels: [...document.querySelectorAll('aside')].map((panel) => panel.textContent!),
  }))
}

/** Where an actor is on the screen, by the overlay that a selection draws. */
async function findActor(page: Visit['page'], actor: string): Promise<{ x: number; y: number }> {
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).fill(actor)
  await page.keyboard.press('Enter')
  const box = await page.locator(`.overlay [data-name="actors/${actor}"]`).boundingBox()
  await page.keyboard.press('Escape')
  await comeToRest(page)
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }
}

const QUESTION = '#d=iraq-security-reform&p=trace&tf=iran&tt=inss'

test('a link with a question opens with its answer drawn, which stays whatever is clicked or filtered', async () => {
  const { page, expectQuiet, close } = await visit(app, `${QUESTION}&tw=place`)
  await expect.poll(() => listStanding(page)).toEqual(PATH)
  await expect.poll(() => page.locator('.answer-bar').textContent()).toContain('The only path')
  const at = await findInView(page)
  await page.mouse.click(at.x, at.y)
  await expect.poll(() => page.getByRole('button', { name: 'Trace from here' }).isVisible()).toBe(true)
  expect(await listStanding(page)).toEqual(PATH)
  await page.getByRole('button', { name: 'Supportive', exact: false }).first().click()
  await expect.poll(() => page.locator('.answer-bar').textContent()).toContain('it is still drawn in full')
  // What the pointer rests on in the legend is lit as well.
  await page.mouse.move(0, 0)
  await expect.poll(() => listStanding(page)).toEqual(PATH)
  expectQuiet()
  await close()
})

test('an answer that is drawn is never covered, and its names can be read', async () => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    const { page, close } = await visit(app, QUESTION, { viewport })
    await expect.poll(() => page.locator('.answer-bar').isVisible()).toBe(true)
    const panel = (await page.locator('.panel.right').boundingBox())!
    const ribbon = await page.locator('.answer-bar').getByText('In the diagram').isVisible()
    if (!ribbon) {
      for (const id of PATH) {
        const box = await boxOfStanding(page, id)
        expect(box.x + box.width).toBeLessThan(panel.x)
        expect(box.height).toBeGreaterThanOrEqual(24)
      }
    }
    await close()
  }
})

const PATH = ['inss', 'iran', 'iraqi-security-services', 'loyalist-factions', 'sensitive-security-services']

/** The actors that stand out, by id. */
function listStanding(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('.overlay [data-name^="actors/"]')]
      .map(({ dataset }) => dataset['name']!.slice('actors/'.length))
      .sort(),
  )
}

/** The middle of an actor that stands out and is not below a panel. */
async function findInView(page: Page): Promise<{ x: number; y: number }> {
  for (const id of PATH) {
    const { x, y, width, height } = await boxOfStanding(page, id)
    const middle = { x: x + width / 2, y: y + height / 2 }
    if (middle.x > 260 && middle.x < 1040 && middle.y > 130 && middle.y < 800) return middle
  }
  throw new Error('no actor of the answer is in view')
}

async function boxOfStanding(page: Page, actor: string) {
  return (await page.locator(`.overlay [data-name="actors/${actor}"]`).boundingBox())!
}
