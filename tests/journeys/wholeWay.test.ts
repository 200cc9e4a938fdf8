import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from './app.ts'
import { comeToRest, copyLink, readFragment, startApp, visit, waitForDiagram } from './app.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

test('from the first picture to a traced path with its evidence, and by the copied link to the same on another page', async () => {
  const first = await visit(app)
  const { page } = first
  const right = page.getByRole('complementary', { name: 'Details and tracing' })

  const opposes = page.getByRole('radiogroup', { name: 'Visibility: opposes' })
  await opposes.getByRole('radio', { name: 'Hide' }).check({ force: true })
  await expect
    .poll(() => page.getByRole('complementary', { name: 'Legend and filters' }).textContent())
    .toContain('6 relations hidden')
  await opposes.getByRole('radio', { name: 'Show' }).check({ force: true })

  await search(page, 'Loyalist factions penetrate Iraqi security')
  await expect.poll(() => right.textContent()).toContain('Loyalist factions penetrate Iraqi security services')
  await expect.poll(() => right.textContent()).toContain('P02')

  await page.getByRole('button', { name: 'Trace', exact: true }).click()
  await pickActor(page, 'From which actor', 'Iran')
  await pickActor(page, 'To which actor', 'INSS')
  await expect.poll(() => right.textContent()).toContain('The only path of up to 4 steps')
  await right.getByRole('listitem').filter({ hasText: 'has affiliate' }).first().getByRole('button').first().click()
  await expect.poll(() => readFragment(page)).toMatch(/tp=r\d+/)
  await expect.poll(() => right.textContent()).toContain('P01')
  // In place or as a ribbon at first, whichever can be read.
  const form = page.locator('.answer-bar .bordered').first()
  await form.waitFor()
  if ((await form.textContent()) === 'In the diagram') await form.click()
  await expect.poll(() => page.locator('.overlay #relations > g').count()).toBe(4)

  const link = await copyLink(page)
  const second = await visit(app, link.hash)
  await expect.poll(() => second.page.locator('.overlay #relations > g').count()).toBe(4)
  await expect
    .poll(() => second.page.getByRole('complementary', { name: 'Details and tracing' }).textContent())
    .toContain('The only path')
  expect(await readFragment(second.page)).toBe(link.hash)

  first.expectQuiet()
  second.expectQuiet()
  await first.close()
  await second.close()
})

test('what is taken away stands beside what was and comes back, and a link brings both questions', async () => {
  const { page, expectQuiet, close } = await visit(app, '#p=trace&tf=kadhimi-government&tt=loyalist-factions&tk=stance')
  const right = page.getByRole('complementary', { name: 'Details and tracing' })
  await expect.poll(() => right.textContent()).toContain('All 16 paths of up to 4 steps')
  await right
    .getByRole('button', { name: /Katyusha Cells/ })
    .first()
    .click()
  await right.getByRole('button', { name: 'Without Katyusha Cells?' }).click()
  await expect.poll(() => right.textContent()).toContain('of 16 paths are left')
  await expect.poll(() => right.getByRole('region', { name: 'Gone' }).textContent()).toContain('Katyusha Cells')
  const fragment = await readFragment(page)
  expect(fragment).toMatch(/ta=katyusha-cells.*tb=/)
  const second = await visit(app, fragment)
  await expect
    .poll(() => second.page.getByRole('complementary', { name: 'Details and tracing' }).textContent())
    .toContain('of 16 paths are left')
  await second.close()
  await right.getByRole('button', { name: 'Restore' }).click()
  await expect.poll(() => right.textContent()).toContain('All 16 paths of up to 4 steps')
  expect(await readFragment(page)).not.toMatch(/t[ab]=/)
  expectQuiet()
  await close()
})

test('back and forward go from question to question, and what is pinned stays', async () => {
  const { page, expectQuiet, close } = await visit(app, '#p=trace&tf=iran&tt=inss')
  const right = page.getByRole('complementary', { name: 'Details and tracing' })
  await expect.poll(() => right.textContent()).toContain('The only path of up to 4 steps')
  const first = await readFragment(page)
  await right.getByRole('button', { name: 'Pin this question' }).click()
  await right.getByLabel('Maximum steps').selectOption('3')
  await expect.poll(() => right.textContent()).toContain('There is no path within these limits')
  const second = await readFragment(page)
  await page.goBack()
  await expect.poll(() => right.textContent()).toContain('The only path of up to 4 steps')
  expect(await readFragment(page)).toBe(first)
  expect(await right.textContent()).toContain('Pinned 1')
  await page.goForward()
  await expect.poll(() => right.textContent()).toContain('There is no path within these limits')
  expect(await readFragment(page)).toBe(second)
  expectQuiet()
  await close()
})

test('where there is no path, a click takes what would give one; the question is copied as a command', async () => {
  const { page, expectQuiet, close } = await visit(app, '#p=trace&tf=iran&tt=inss&tn=3')
  const right = page.getByRole('complementary', { name: 'Details and tracing' })
  await expect.poll(() => right.textContent()).toContain('There is no path within these limits')
  await right.getByRole('button', { name: /^up to 4 steps/ }).click()
  await expect.poll(() => right.textContent()).toContain('The only path of up to 4 steps')
  await right.getByLabel('Maximum steps').selectOption('5')
  await right.getByText('Copy as').click()
  await right.getByRole('button', { name: 'The command for the terminal' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('npm run -s throughline -- trace iraq-security-reform --from iran --to inss --max-steps 5')
  await expect.poll(() => page.getByRole('region', { name: 'Messages' }).textContent()).toContain('Copied.')
  expectQuiet()
  await close()
})

test('a click on an actor in the diagram selects it, and a right-click offers to trace from it', async () => {
  const { page, expectQuiet, close } = await visit(app)
  await search(page, 'Iran')
  const box = (await page.locator('.overlay [data-name="actors/iran"]').boundingBox())!
  await page.keyboard.press('Escape')
  await comeToRest(page)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  expect(await readFragment(page)).toContain('a=iran')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' })
  await page.getByRole('menuitem', { name: 'Trace from here' }).click()
  expect(await readFragment(page)).toContain('tf=iran')
  expectQuiet()
  await close()
})

test('axe finds nothing serious: diagram, matrix, table, details and trace, light and dark', async () => {
  for (const fragment of [
    '',
    '#s=table&t=relations',
    '#a=inis',
    '#r=r005',
    '#p=trace&tf=iran&tt=inss',
    '#p=trace&tf=kadhimi-government&tt=loyalist-factions&tk=stance&ti=together!2020&tl=C&tv=us',
    '#p=trace&tq=reached&tf=iran',
    '#d=highland-tribes',
  ]) {
    const { page, expectQuiet, close } = await visit(app, fragment, { colorScheme: 'light' })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.locator(`.app[data-theme="${colorScheme}"]`).waitFor()
      expect(await listBarriers(page), `${fragment} ${colorScheme}`).toEqual([])
    }
    expectQuiet()
    await close()
  }
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing serious in what opens above the rest: %s',
  async (colorScheme) => {
    const { page, expectQuiet, close } = await visit(app, '#a=iran', { colorScheme })
    const expectOpen = async (open: Locator) => {
      await open.waitFor()
      expect(await listBarriers(page)).toEqual([])
      await page.keyboard.press('Escape')
      await open.waitFor({ state: 'hidden' })
    }
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).fill('inis')
    await expectOpen(page.getByRole('combobox', { name: 'Search' }))
    await page.keyboard.press('Control+Shift+P')
    await expectOpen(page.getByRole('combobox', { name: 'All actions' }))
    await page.keyboard.press('?')
    await expectOpen(page.getByRole('dialog'))
    await page.locator('.surface').focus()
    await page.keyboard.press('m')
    await expectOpen(page.getByRole('menu'))
    expectQuiet()
    await close()
  },
)

test('by keyboard alone: from the search to a path and its evidence', async () => {
  const { page, expectQuiet, close } = await visit(app)
  const right = page.getByRole('complementary', { name: 'Details and tracing' })
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).waitFor()
  await page.keyboard.type('Iran')
  await page.keyboard.press('Enter')
  await expect.poll(() => right.textContent()).toContain('إيران')
  await page.keyboard.press('t')
  await expect
    .poll(() =>
      right.getByRole('combobox', { name: 'To which actor' }).evaluate((field) => field === document.activeElement),
    )
    .toBe(true)
  await page.keyboard.type('INSS')
  await page.keyboard.press('Enter')
  await expect.poll(() => right.textContent()).toContain('The only path of up to 4 steps')
  for (let press = 0; press < 40 && !(await readFragment(page)).includes('tp='); press++) {
    await page.keyboard.press('Tab')
    const onPath = await page.evaluate(
      () => document.activeElement?.closest('li')?.textContent?.includes('has affiliate') ?? false,
    )
    if (onPath) await page.keyboard.press('Enter')
  }
  expect(await readFragment(page)).toContain('tp=')
  expectQuiet()
  await close()
})

test('by keyboard alone: what can be done is found by its words and done, and nonsense finds nothing', async () => {
  const { page, expectQuiet, close } = await visit(app)
  const right = page.getByRole('complementary', { name: 'Details and tracing' })
  const field = page.getByRole('combobox', { name: 'All actions' })
  const choose = async (typed: string, chosen: string) => {
    await page.keyboard.press('Control+Shift+P')
    // What is typed while the palette is on its way goes into it.
    await page.keyboard.type(typed)
    await expect
      .poll(() => page.getByRole('dialog').getByRole('option', { selected: true }).textContent())
      .toContain(chosen)
    await page.keyboard.press('Enter')
    await field.waitFor({ state: 'detached' })
  }
  await search(page, 'Iran')
  await choose('neighbours focus', 'Focus on neighbourhood')
  await expect.poll(() => readFragment(page)).toContain('f=iran!1')
  await choose('widen', 'One step wider')
  await expect.poll(() => readFragment(page)).toContain('f=iran!2')
  await choose('iran to trace', 'Trace to here')
  await expect.poll(() => right.textContent()).toContain('Choose where the paths begin.')
  await page.keyboard.press('Control+Shift+P')
  await field.waitFor()
  await page.keyboard.type('nonsense')
  await expect.poll(() => page.getByRole('dialog').textContent()).toContain('No action found for "nonsense".')
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  await choose('network layout', 'Layout: Network')
  await expect.poll(() => readFragment(page)).toContain('l=force')
  await choose('table', 'Table')
  await expect.poll(() => readFragment(page)).toContain('s=table')
  await choose('dark', 'Theme: Dark')
  await page.locator('.app[data-theme="dark"]').waitFor()
  expectQuiet()
  await close()
})

test('an own file opens and stays on this machine; a broken one is told of by its place, and what was open stays', async () => {
  const { page, expectQuiet, close } = await visit(app)
  const own = {
    format: 'throughline-dataset',
    version: 2,
    id: 'own',
    title: { en: 'My own dataset' },
    actors: [
      { id: 'a', name: { en: '<img src=x onerror=alert(1)>' }, type: 'state' },
      { id: 'b', name: { en: 'Beta' }, type: 'party' },
    ],
    relations: [{ id: 'r', type: 'opposes', source: 'a', target: 'c' }],
  }
  await drop(page, 'broken.json', '{ "format": ')
  await expect.poll(() => page.getByRole('region', { name: 'Messages' }).textContent()).toContain('line 1, column')
  expect(await page.locator('.top').textContent()).toContain('Kadhimi')
  await drop(page, 'own.json', JSON.stringify(own))
  await expect.poll(() => page.locator('.top').textContent()).toContain('My own dataset')
  await expect
    .poll(() => page.getByRole('region', { name: 'Messages' }).textContent())
    .toContain('relations[0].target: unknown actor "c"')
  await waitForDiagram(page)
  expectQuiet()
  await close()
})

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill(text)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await waitForDiagram(page)
}

async function pickActor(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text)
  await page.locator('li[role=option]').first().waitFor()
  await page.keyboard.press('Enter')
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content!], fileName!, { type: 'application/json' }))
      return transfer
    },
    [name, text],
  )
  await page.dispatchEvent('.app', 'drop', { dataTransfer: data })
}

async function listBarriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
}
