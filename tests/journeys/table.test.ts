import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from './app.ts'
import { startApp, visit, waitForDiagram } from './app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

test('by keyboard alone: a block from a spreadsheet is pasted, undone, redone, and is there after a reload', async () => {
  const { page, close, expectQuiet } = await visit(app, '#s=table')
  const read = (row: string, column: string) =>
    page.locator(`tr[data-id="${row}"] [data-column="${column}"]`).textContent()
  const before = await read('nato', 'name')
  await page.locator('[data-column][tabindex="0"]').focus()
  const rows = await page.locator('tbody tr').evaluateAll((all) => all.map((row) => row.getAttribute('data-id')))
  for (let at = 0; at < rows.indexOf('nato'); at++) await page.keyboard.press('ArrowDown')
  await page.evaluate(() => navigator.clipboard.writeText('The alliance\tالحلف\t"Atlantic; pact"\tcoalition\n'))
  await page.keyboard.press('Control+v')
  await expect.poll(() => read('nato', 'name')).toBe('The alliance')
  expect(await read('nato', 'aliases')).toBe('Atlantic; pact')
  expect(await read('nato', 'type')).toBe('Coalition')
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('The alliance')

  await page.keyboard.press('Control+z')
  await expect.poll(() => read('nato', 'name')).toBe(before)
  await page.keyboard.press('Control+y')
  await expect.poll(() => read('nato', 'name')).toBe('The alliance')

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  await page.keyboard.type('Newcomers')
  await page.keyboard.press('Enter')
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.reload()
  await waitForDiagram(page)
  await expect.poll(() => read('nato', 'name')).toBe('The alliance')
  expect(await read('newcomers', 'name')).toBe('Newcomers')
  expectQuiet()
  await close()
})

test('several rows are selected by keyboard, and a field of all of them is set', async () => {
  const { page, close, expectQuiet } = await visit(app, '#s=table')
  await page.locator('[data-column][tabindex="0"]').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog', { name: 'Set a field' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Issue')
  await page.getByText(/^Sets 3 of 3/).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const types = () =>
    page.locator('tbody tr [data-column="type"]').evaluateAll((all) => all.slice(0, 3).map((cell) => cell.textContent))
  await expect.poll(types).toEqual(['Issue', 'Issue', 'Issue'])
  await page.keyboard.press('Control+z')
  await expect.poll(types).not.toContain('Issue')
  expectQuiet()
  await close()
})
