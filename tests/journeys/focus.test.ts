import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from './app.ts'
import { comeToRest, startApp, visit } from './app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

test('whoever works by keyboard from the first key on never loses the focus', async () => {
  const { page, expectQuiet, close } = await visit(app)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('National Security Services')
  await expect.poll(() => page.locator('dialog.search [role=option]').count()).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await expect.poll(() => describeFocus(page)).toBe('diagram')
  await page.keyboard.press('Delete')
  await expect.poll(() => page.locator('.diagram .surface').getAttribute('aria-label')).toContain('65 actors')
  await expect.poll(() => describeFocus(page)).toBe('diagram')
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.locator('.diagram .surface').getAttribute('aria-label')).toContain('66 actors')
  await expect.poll(() => describeFocus(page)).toBe('diagram')

  for (const key of ['F1', 's', 'p', 'v', '?']) {
    await page.keyboard.press(key)
    await page.locator('dialog[open]').waitFor()
    await expect.poll(() => describeFocus(page)).toBe('dialog')
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await expect.poll(() => describeFocus(page)).toBe('diagram')
  }
  expectQuiet()
  await close()
})

test('a button that an act removes or disables leaves the focus to what is around it or was before', async () => {
  const { page, expectQuiet, close } = await visit(app, '#a=inss')
  const details = page.getByRole('region', { name: 'Details' })
  await details.getByRole('button', { name: 'Delete', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => describeFocus(page)).toBe('details')
  const undo = page.getByRole('button', { name: /^Undo:/ }).first()
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.diagram .surface').getAttribute('aria-label')).toContain('66 actors')
  await expect.poll(() => describeFocus(page)).toBe('details')
  expectQuiet()
  await close()
})

test('the focus is in the diagram once a document is begun, and in the dialog before at its first field', async () => {
  const { page, expectQuiet, close } = await visit(app)
  await page.keyboard.press('F1')
  await page.locator('dialog.palette').waitFor()
  await page.keyboard.type('New document')
  await page.locator('dialog.palette [role=option]').first().waitFor()
  await page.keyboard.press('Enter')
  const nothing = page.getByRole('radio', { name: /^Nothing/ })
  await expect.poll(() => nothing.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.getByRole('textbox', { name: 'Title' }).fill('Delta')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.diagram .surface').getAttribute('aria-label')).toContain('0 actors')
  await expect.poll(() => describeFocus(page)).toBe('diagram')
  expectQuiet()
  await close()
})

test('a click in the diagram takes the focus there, and a dropped end of a line leaves it in the diagram', async () => {
  const { page, expectQuiet, close } = await visit(app, '#r=r005')
  const details = page.getByRole('region', { name: 'Details' })
  await details.focus()
  const end = page.locator('.handle.end').first()
  await end.waitFor()
  const at = await end.boundingBox()
  const over = (await page.locator('.diagram .surface').boundingBox())!
  await page.mouse.move(at!.x + at!.width / 2, at!.y + at!.height / 2)
  await page.mouse.down()
  await page.mouse.move(over.x + over.width / 2, over.y + over.height / 2, { steps: 4 })
  await page.mouse.up()
  await comeToRest(page)
  await expect.poll(() => describeFocus(page)).toBe('diagram')
  await details.focus()
  await page.mouse.click(over.x + over.width / 2, over.y + over.height / 2)
  await expect.poll(() => describeFocus(page)).toBe('diagram')
  expectQuiet()
  await close()
})

test('what is typed while the line for entries loads is in its field', async () => {
  const { page, expectQuiet, close } = await visit(app)
  await page.keyboard.press('a')
  await page.keyboard.type('Iran -> NATO: supports')
  await expect.poll(() => page.locator('dialog.entry input').inputValue()).toBe('Iran -> NATO: supports')
  expectQuiet()
  await close()
})

/** Where the focus is, in a word. */
function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at, body } = document
    if (!at || at === body) return 'nowhere'
    if (at.closest('dialog')) return 'dialog'
    if (at.closest('.diagram')) return 'diagram'
    return at.closest('.details') ? 'details' : at.outerHTML.slice(0, 80)
  })
}
