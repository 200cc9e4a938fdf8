import { expect, test } from 'vitest'
import { comeToRest, startApp, visit, waitForDiagram } from './app.ts'

test('who is central and which relations break the balance is found by keyboard alone, and leads into the diagram', async () => {
  const app = await startApp()
  const { page, expectQuiet, close } = await visit(app, '#d=highland-tribes')
  await waitForDiagram(page)

  await page.keyboard.press('M')
  const dialog = page.getByRole('dialog', { name: 'Measures' })
  await dialog.getByText('Gahuk has 10 relations.').waitFor()
  await dialog.getByRole('radio', { name: 'Frustration index' }).press('Space')
  await dialog.getByText('Against the best two camps: 7 pairs.').waitFor()
  await dialog.getByText('7 relations stand against this division:').waitFor()
  await dialog.getByRole('button', { name: 'Gahuk is at enmity with Notoh' }).press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('heading', { name: /Gahuk.*is at enmity with.*Notoh/ }).waitFor()

  await page.keyboard.press('M')
  await dialog.getByRole('radio', { name: 'Betweenness' }).press('Space')
  await dialog.getByRole('button', { name: /^1\. Gavev/ }).press('Enter')
  await page.getByText('Betweenness: 7.5 %, rank 1 of 16.').waitFor()
  await comeToRest(page)
  expect(await page.getByRole('list', { name: 'Ranks nearby' }).getByRole('button').allTextContents()).toEqual([
    'Gavev',
    'Gahuk',
    'Ukudz',
  ])
  expectQuiet()
  await close()
  await app.stop()
})
