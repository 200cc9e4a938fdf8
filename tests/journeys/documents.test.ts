import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { comeToRest, startApp, visit, waitForDiagram } from './app.ts'

test('a document begun from a template is edited and kept, and a deletion is undone', async () => {
  const app = await startApp()
  const { page, expectQuiet, close } = await visit(app)
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

  await page.locator('.dataset-name').click()
  await button(/^Your documents…/).click()
  await page.getByText('No documents yet.').waitFor()
  await button('New').click()
  await page.getByRole('radio', { name: 'Ownership and control' }).check()
  await page.getByRole('textbox', { name: 'Title' }).fill('River ports')
  await page.keyboard.press('Enter')
  await page.locator('.dataset-name').getByText('River ports').waitFor()
  await button('Add relations (A)').waitFor()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })

  await page.keyboard.press('a')
  const line = page.getByRole('combobox', { name: 'Add relations' })
  await line.fill('Dock Holding -> North Quay: controls')
  await page.keyboard.press('Enter')
  await page.getByText('Recorded: Dock Holding controls North Quay').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('All 2 actors and 1 relation.').waitFor()
  await waitForKept(page)

  await page.reload()
  await waitForDiagram(page)
  expect(await page.textContent('.dataset-name')).toContain('River ports')
  await page.getByText('All 2 actors and 1 relation.').waitFor()

  await page.keyboard.press('F1')
  await page.getByRole('combobox', { name: 'All actions' }).fill('your documents')
  await page.getByRole('option', { name: 'Your documents…' }).waitFor()
  await page.keyboard.press('Enter')
  await button('Delete: River ports').click()
  await page.getByText('“River ports” is deleted.').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('“River ports” is back.').waitFor()
  await button('Rename: River ports').click()
  await page.keyboard.type('Inland ports')
  await page.keyboard.press('Enter')
  await button('Open: Inland ports').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save a backup…').click()])
  expect(await readFile(await download.path(), 'utf8')).toContain('North Quay')
  await button('Open: Inland ports').click()
  await page.locator('.dataset-name').getByText('Inland ports').waitFor()
  await page.getByText('All 2 actors and 1 relation.').waitFor()
  await comeToRest(page)
  expectQuiet()
  await close()
  await app.stop()
})

/** Waits until the relation is on the disk. */
async function waitForKept(page: Parameters<typeof waitForDiagram>[0]): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('throughline')
        opening.onsuccess = () => {
          const database = opening.result
          const counting = database.transaction('changes').objectStore('changes').count()
          counting.onsuccess = () => {
            database.close()
            resolve(counting.result > 0)
          }
        }
      }),
  )
}
