import { expect, test } from 'vitest'
import { comeToRest, startApp, visit, waitForDiagram } from './app.ts'

test('what a change of a verb does to the open trace is seen before it is made, by keyboard alone', async () => {
  const app = await startApp()
  const { page, expectQuiet, close } = await visit(app, '#p=trace&tf=iran&tt=kadhimi-government&tk=effect')
  await waitForDiagram(page)
  await page.getByText('4 paths adverse').waitFor()

  await page.keyboard.press('v')
  const dialog = page.getByRole('dialog', { name: 'Types and groups' })
  await dialog.getByRole('button', { name: /^opposes/ }).press('Enter')
  const effect = dialog.getByLabel('Effect on the target')
  await effect.focus()
  await effect.selectOption('1')
  await dialog.getByText('1 path stays with another sign').waitFor()
  await dialog.getByText('with this change 1 supportive, 3 adverse, net −2').waitFor()
  expect(await page.getByText('4 paths adverse').isVisible()).toBe(true)

  await page.keyboard.press('Escape')
  await dialog.getByText('1 path stays with another sign').waitFor({ state: 'hidden' })
  expect(await effect.inputValue()).toBe('')
  await effect.selectOption('1')
  await dialog.getByRole('button', { name: 'Make the change' }).press('Enter')
  await dialog.getByText(/built in, changed/).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('3 paths adverse').waitFor()
  await page.getByText('1 path supportive').waitFor()

  await page.keyboard.press('Control+z')
  await page.getByText('4 paths adverse').waitFor()
  await comeToRest(page)
  expectQuiet()
  await close()
  await app.stop()
})
