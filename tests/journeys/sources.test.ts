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

test('a text of five paragraphs is pasted, cut, read and recorded from, by keyboard alone', async () => {
  const app = await startApp()
  const { page, expectQuiet, close } = await visit(app)
  const press = (key: string) => page.keyboard.press(key)

  await press('s')
  await page.getByRole('dialog', { name: 'Sources' }).waitFor()
  await page.getByRole('textbox', { name: 'Title of a new source' }).waitFor()
  for (let stops = 0; stops < 10 && !(await isFocused('Title of a new source')); stops++) await press('Tab')
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
  await press('Escape')
  await press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })

  // The last one is selected: its card has the text of the passage.
  await press(']')
  await page.locator('.details .quoted', { hasText: 'The union refused; the council wavered.' }).waitFor()
  await press(']')
  await press('s')
  await page.getByRole('heading', { name: 'Passage P05' }).waitFor()
  expect(await page.getByText('5 passages · 5 records rest on it').count()).toBe(1)
  await press('Escape')
  await comeToRest(page)
  expectQuiet()
  await close()
  await app.stop()

  function isFocused(name: string): Promise<boolean> {
    return page.evaluate((label) => document.activeElement?.getAttribute('aria-label') === label, name)
  }
})
