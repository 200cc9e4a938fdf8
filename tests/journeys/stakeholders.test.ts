import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { startApp, visit } from './app.ts'

test('a student goes from the headline to a stakeholder analysis on two pages: a profile and a matrix, exported', async () => {
  const app = await startApp()
  const { page, expectQuiet, close } = await visit(app, '#d=highland-tribes')

  // Who is central?
  await page.keyboard.press('M')
  const measures = page.getByRole('dialog', { name: 'Measures' })
  await measures.getByRole('radio', { name: 'Betweenness' }).press('Space')
  await measures.getByRole('button', { name: /^1\. Gavev/ }).press('Enter')
  await measures.waitFor({ state: 'hidden' })

  // Who is it, and with whom does it stand? The profile is saved, and printed alone.
  await page.getByRole('button', { name: 'Profile…' }).press('Enter')
  const profile = page.getByRole('dialog', { name: 'Stakeholder profile' })
  await profile.getByText(/^Betweenness: 7\.5 %, rank 1 of 16\.$/).waitFor()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    // It waits for the measures, which a key would not.
    profile.getByRole('button', { name: 'Save as a page' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('highland-tribes-gavev.html')
  expect(await readFile(await saved.path(), 'utf8')).toContain('Gavev: stakeholder profile')
  await page.emulateMedia({ media: 'print' })
  const print = async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    return page.locator('.print-sheet article').count()
  }
  // What prints is loaded a while after the diagram.
  await expect.poll(print).toBe(1)
  expect(await page.locator('.print-sheet').innerText()).toContain('With whom and against whom')
  expect(await profile.isVisible()).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('Escape')
  await profile.waitFor({ state: 'hidden' })

  // Who stands with whom? The matrix goes out as a picture.
  await page.keyboard.press('3')
  await page.getByRole('grid').waitFor()
  await page.keyboard.press('p')
  const publishing = page.getByRole('dialog', { name: 'Publish' })
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    publishing.getByRole('button', { name: 'Save SVG' }).click(),
  ])
  expect(await readFile(await picture.path(), 'utf8')).toContain('Gavev')
  expectQuiet()
  await close()
  await app.stop()
})
