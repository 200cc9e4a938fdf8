import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { comeToRest, startApp, visit, waitForDiagram } from './app.ts'

const LIST = [
  'Wer;Wen;Was tut er;Urteil;Seit wann',
  'Kadhimi government;Dockers Union;funds;positive;2020',
  'Dockers Union;Popular Mobilization Comittee;opposes;negative;2021',
  'Port Authority;Dockers Union;opposes;negative;2019',
]

test('a list with odd headings is dropped, read in sentences, mapped by keyboard, imported into the open dataset with a duplicate decided, and undone in one step', async () => {
  const app = await startApp()
  const { page, expectQuiet, close } = await visit(app)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const before = await page.textContent('.seen')

  await drop(page, 'ports.csv', LIST.join('\n'))
  const dialog = page.getByRole('dialog', { name: 'Import ports.csv' })
  await dialog.getByText('Kadhimi government funds Dockers Union').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await page.textContent('.seen')).toBe(before)

  await drop(page, 'ports.csv', LIST.join('\n'))
  const column = dialog.getByRole('combobox', { name: 'Meaning of the column “Urteil”' })
  await column.focus()
  await page.keyboard.type('sign')
  await page.keyboard.press('Enter')
  await dialog.getByText('Supportive', { exact: true }).first().waitFor()
  expect(await column.inputValue()).toBe('Sign: helps or harms')
  await dialog.getByRole('radio', { name: /^Into the open one/ }).check()
  await dialog.getByText('1 probable duplicate is not decided').waitFor()
  const committee = dialog.getByRole('combobox', { name: 'What becomes of Popular Mobilization Comittee', exact: true })
  await committee.selectOption('The same: fill in gaps')
  await button('Import into the open dataset').click()
  await dialog.waitFor({ state: 'hidden' })
  await button('Undo: import “ports.csv”').waitFor()
  await waitForDiagram(page)
  await page.getByText(/of 68 actors/).waitFor()

  await page.keyboard.press('Control+z')
  await page.getByText(/of 66 actors/).waitFor()
  await waitForDiagram(page)

  // A table from a spreadsheet, pasted on the page, becomes a dataset of its own.
  await page.evaluate(() => navigator.clipboard.writeText('source\ttarget\ttype\nAlba\tBoris\tsupports\n'))
  await page.keyboard.press('Control+v')
  await page.getByText('Alba supports Boris').waitFor()
  await button('Open as a new dataset').click()
  await page.getByText('All 2 actors and 1 relation.').waitFor()
  await comeToRest(page)
  // Nobody has the file of what was pasted: it is kept from the start.
  await page.reload()
  await page.getByText('All 2 actors and 1 relation.').waitFor()
  await comeToRest(page)
  expectQuiet()
  await close()
  await app.stop()
})

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, contents]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([contents!], file!))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text],
  )
}
