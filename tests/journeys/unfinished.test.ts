import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from './app.ts'
import { startApp, visit, waitForDiagram } from './app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

test('what is typed and not finished is there again when the page is loaded anew', async () => {
  const { page, expectQuiet, close } = await visit(app, '#r=r005')
  await page.locator('.panel.right').getByRole('button', { name: 'Edit', exact: true }).click()
  const began = page.getByLabel('Began', { exact: true })
  await began.fill('2020-1')
  await began.press('Tab')
  await page.getByLabel('Note', { exact: true }).fill('As told')
  // The change of the note makes it a document of one's own.
  await expect.poll(() => page.locator('.kept').textContent()).toBe('Saved')
  await page.locator('.surface').focus()
  await page.keyboard.press('a')
  await page.locator('dialog.entry input').fill('Iran -> NATO: sup')

  await page.reload()
  await waitForDiagram(page)
  await page.locator('.surface').focus()
  await page.keyboard.press('a')
  await expect.poll(() => page.locator('dialog.entry input').inputValue()).toBe('Iran -> NATO: sup')
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await page.locator('.panel.right').getByRole('button', { name: 'Edit', exact: true }).click()
  await expect.poll(() => began.inputValue()).toBe('2020-1')
  await expect.poll(() => began.getAttribute('aria-invalid')).toBe('true')
  await expect.poll(() => page.getByLabel('Note', { exact: true }).inputValue()).toBe('As told')
  expectQuiet()
  await close()
})
