import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { comeToRest, startApp, visit } from './app.ts'

const TEXT = `The harbour council met in spring and raised the tolls.

The dockers' union answered with a strike.

قال الأمين إنّ المدينة غاضبة.

In May the ministry sent a mediator.

The union refused; the council wavered.`

/** A relation from each passage of the text. */
const LINES = [
  'Harbour council -> Grain traders: constrains, 1998-03',
  "Dockers' union -> Harbour council: opposes, 1998-04",
  'The secretary -> Harbour council: opposes, alleged',
  'The ministry -> Harbour council: influences, 1998-05',
  "Dockers' union -> The ministry: opposes",
]

test('a new dataset is made of a text of five paragraphs and goes out as a figure, by keyboard alone', async () => {
  const app = await startApp()
  const { page, expectQuiet, close } = await visit(app)
  const press = (key: string) => page.keyboard.press(key)

  await press('F1')
  await page.getByRole('combobox', { name: 'All actions' }).waitFor()
  await page.keyboard.type('new document')
  await page.getByRole('option', { name: 'New document…' }).waitFor()
  await press('Enter')
  await page.getByRole('textbox', { name: 'Title' }).waitFor()
  await tabTo('Title')
  await page.keyboard.type('The harbour dispute')
  await press('Enter')
  await page.locator('.dataset-name').getByText('The harbour dispute').waitFor()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })

  await press('s')
  await page.getByRole('dialog', { name: 'Sources' }).waitFor()
  await page.getByRole('textbox', { name: 'Title of a new source' }).waitFor()
  await tabTo('Title of a new source')
  await page.keyboard.type('A chronicle of the harbour')
  await press('Enter')
  await page.getByRole('heading', { name: 'A chronicle of the harbour' }).waitFor()
  await page.keyboard.insertText(TEXT)
  await page.getByText('5 passages as they would be').waitFor()
  await press('Control+Enter')
  await page.getByRole('heading', { name: 'Passage P01' }).waitFor()

  await press('r')
  const line = page.getByRole('combobox', { name: 'Add relations' })
  await line.waitFor()
  for (const [index, text] of LINES.entries()) {
    await page.getByRole('heading', { name: `Passage P0${index + 1}` }).waitFor()
    await page.keyboard.type(text)
    await press('Enter')
    await page.getByRole('region', { name: 'Relations that rest on it' }).getByRole('button').waitFor()
    await press('Alt+ArrowDown')
  }
  // Once more than needed, Esc would let the selection go.
  const dialog = page.getByRole('dialog')
  await press('Escape')
  await line.waitFor({ state: 'hidden' })
  if (await dialog.isVisible()) await press('Escape')
  await dialog.waitFor({ state: 'hidden' })

  // The last one is selected: its card has the text of the passage.
  if (!(await page.locator('.details').isVisible())) await press(']')
  await page.locator('.details .quoted', { hasText: 'The union refused; the council wavered.' }).waitFor()
  await press(']')
  await press('s')
  await page.getByRole('heading', { name: 'Passage P05' }).waitFor()
  expect(await page.getByText('5 passages · 5 records rest on it').count()).toBe(1)
  await press('Escape')

  await press('p')
  await page.getByRole('dialog', { name: 'Publish' }).waitFor()
  const save = page.getByRole('button', { name: /^Save/ })
  await save.first().waitFor()
  await tabTo(/^Save/)
  // While the preview is made anew, there is nothing to save.
  await page.waitForSelector('.preview-frame[aria-busy="false"] img[src]')
  const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
  const figure = await readFile(await download.path(), 'utf8')
  for (const text of [
    'The harbour dispute',
    'Harbour council',
    'Grain traders',
    'constrains',
    'A chronicle of the harbour',
  ])
    expect(figure).toContain(text)
  expect(figure).not.toContain('raised the tolls')
  await press('Escape')
  await comeToRest(page)
  expectQuiet()
  await close()
  await app.stop()

  /** Goes by the Tab key to what has that name. */
  async function tabTo(name: string | RegExp): Promise<void> {
    for (let stops = 0; stops < 60; stops++) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null
        return element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
      })
      if (typeof name === 'string' ? focused.trim() === name : name.test(focused.trim())) return
      await press('Tab')
    }
    throw new Error(`nothing is called ${name}`)
  }
})
