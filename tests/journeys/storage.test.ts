import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readFragment, startApp, visit, waitForDiagram } from './app.ts'
import type { Survived } from './killWhileEditing.ts'
import { check, killWhileEditing, openEditing, waitFor } from './killWhileEditing.ts'
import { buildEditing, serveEditing } from './serveEditing.ts'
import { startBrowser } from './startBrowser.ts'

let editing: Awaited<ReturnType<typeof serveEditing>>
let profile: string

beforeAll(async () => {
  editing = await serveEditing()
  profile = await mkdtemp(join(tmpdir(), 'throughline-profile-'))
})
afterAll(async () => {
  await editing.stop()
  await rm(profile, { recursive: true, force: true, maxRetries: 10 })
})

test('ten times the browser is killed while a document is edited, and all that was shown as kept is there', async () => {
  let survived: Survived | null = null
  for (let kills = 0; kills < 10; kills++) {
    // Any time: what is checked holds for each.
    const after = 300 + Math.random() * 1200
    survived = await killWhileEditing(profile, editing.url, { before: survived, after })
  }
  const { context, kill } = await startBrowser(profile)
  // A browser that is left behind would outlive the test.
  const { opened } = await openEditing(context, `${editing.url}#${survived!.id}`).finally(kill)
  check(opened, survived)
  expect(opened.last).toBeGreaterThan(10)
  expect(opened.steps).toBe(opened.last - 1)
})

test('a link to a document of one’s own opens it, a plain start opens what was open last, and a link that has gone says so', async () => {
  await buildEditing(join(inject('built'), 'editing'))
  const app = await startApp()
  const { page, expectQuiet, close } = await visit(app)
  const { page: editor, said } = await openEditing(page.context(), `${app.url}editing/`)
  await editor.evaluate(() => window.editOnce())
  const { id } = await waitFor(said, 'kept')
  await editor.close()
  const isOpen = () => page.locator('.dataset-name').getByText('Test').waitFor()

  await page.goto(`${app.url}#d=${id}`)
  await isOpen()
  await page.goto('about:blank')
  await page.goto(app.url)
  await waitForDiagram(page)
  await isOpen()
  expect(await readFragment(page)).toContain(id)

  // A browser that is killed may lose what was remembered last.
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto(app.url)
  await waitForDiagram(page)
  await isOpen()

  await page.goto('about:blank')
  await page.goto(`${app.url}#d=own-none`)
  await waitForDiagram(page)
  await page.getByText('The document could not be opened: it is not stored in this browser').waitFor()
  expect(await page.textContent('.dataset-name')).toContain('Kadhimi')
  expectQuiet()
  await close()
  await app.stop()
})
