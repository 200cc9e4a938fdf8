import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { startApp, visit, waitForDiagram } from './app.ts'

/** Gives a file of the browser's own in place of the one that a person would choose. */
const PICK = `Object.assign(window, {
  showSaveFilePicker: async ({ suggestedName }) =>
    (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
})`
const NAME = 'iraq-security-reform.json'

test('a dataset is saved to a file, and what somebody else wrote there meanwhile is merged or kept', async () => {
  const app = await startApp()
  const { page, expectQuiet, close } = await visit(app)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await page.evaluate(PICK)
  await page.keyboard.press('Control+s')
  await page.getByText(`Saved to “${NAME}”.`).waitFor()
  expect(await readFile(page)).toMatchObject({ format: 'throughline-dataset', id: 'iraq-security-reform' })

  await page.keyboard.press('a')
  await page.getByRole('combobox', { name: 'Add relations' }).fill('Iran -> Quay Guild: supports')
  await page.keyboard.press('Enter')
  await page.getByText('Recorded: Iran supports Quay Guild').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Saved', { exact: true }).waitFor()
  await changeFile(page, 'Changed by a colleague.')
  await page.keyboard.press('Control+s')
  await page.getByText(/was changed on the disk .* and so was this document/).waitFor()
  expect(JSON.stringify(await readFile(page))).not.toContain('Quay Guild')
  await button('Merge…').click()
  await page.getByText('1 actor changed').waitFor()
  await button('Merge').last().click()
  await page.getByText(`“${NAME}” is merged.`).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText(/was changed on the disk/).waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+s')
  await page.getByText(`Saved to “${NAME}”.`).waitFor()
  const merged = JSON.stringify(await readFile(page))
  for (const text of ['Quay Guild', 'Changed by a colleague.']) expect(merged).toContain(text)

  await page.reload()
  await waitForDiagram(page)
  await changeFile(page, 'Changed once more.')
  // What hears of the focus comes after the first picture.
  await expect
    .poll(async () => {
      await page.evaluate("dispatchEvent(new Event('focus'))")
      return page.getByText(/was changed on the disk/).count()
    })
    .toBe(1)
  await button('Write over it').click()
  await page.getByText('What stood there is kept among the versions of this document.').waitFor()
  expect(await readFile(page)).toEqual(JSON.parse(merged))
  await page.keyboard.press('H')
  await button('Versions').click()
  await page.getByText(/^file on disk, /).waitFor()
  expectQuiet()
  await close()
  await app.stop()
})

async function readFile(page: Page): Promise<unknown> {
  return page.evaluate(async (name) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name)
    return JSON.parse(await (await handle.getFile()).text())
  }, NAME)
}

/** Writes the file as another program would, with another description of its first actor. */
async function changeFile(page: Page, description: string): Promise<void> {
  await page.evaluate(
    async ([name, en]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name!)
      const dataset = JSON.parse(await (await handle.getFile()).text())
      dataset.actors[0].description = { en }
      const writing = await handle.createWritable()
      await writing.write(JSON.stringify(dataset))
      await writing.close()
    },
    [NAME, description],
  )
}
