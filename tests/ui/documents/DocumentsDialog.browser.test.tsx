import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId } from '../../../src/model/dataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { DocumentsDialog } from '../../../src/ui/documents/DocumentsDialog.tsx'
import { removeRecords } from '../../../src/workspace/commands/edit.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import type { StoredDocument, Version } from '../../../src/workspace/storage.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'
import { createFakeLibrary } from './createFakeLibrary.ts'

const PORT: StoredDocument = {
  id: 'own-port',
  title: { en: 'Port reform' },
  created: Date.UTC(2026, 0, 5, 9),
  changed: Date.now(),
  size: 34_000,
  revision: 7,
  copyOf: IRAQ.id,
  formatVersion: 2,
  removed: null,
}
const BASIN: StoredDocument = { ...PORT, id: 'own-basin', title: { en: 'River basin' }, copyOf: null }
const GONE: StoredDocument = { ...PORT, id: 'own-gone', title: { en: 'Old notes' }, removed: Date.now() }

async function renderDialog(versions?: ReadonlyMap<Version, typeof IRAQ>) {
  const library = createFakeLibrary({ documents: [PORT, BASIN, GONE], ...(versions && { versions }) })
  const workspace = await renderInWorkspace(<DocumentsDialog />, { ports: { loadLibrary: async () => library } })
  workspace.run((state) => ({
    ...state,
    ...{ ownId: 'own-port', ownName: PORT.title },
    dialog: 'documents',
    shipped: [{ id: IRAQ.id, title: { en: 'Security reform' }, actors: 66, relations: 129 }],
  }))
  await expect.element(button('Rename: Port reform')).toBeVisible()
  return { library, workspace }
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const row = (title: string) => page.getByRole('listitem').filter({ hasText: title })

test('documents are listed with their dates, sizes and origins, and it is said where they are', async () => {
  await renderDialog()
  await expect.element(row('Port reform')).toHaveTextContent(/Changed today at .* Created 5 January 2026 at .* 34 KB/)
  await expect.element(row('Port reform')).toHaveTextContent('Copy of “Security reform”')
  await expect.element(row('Port reform')).toHaveAttribute('aria-current', 'true')
  await expect.element(page.getByText('in this browser and nowhere else')).toHaveTextContent('agreed not to delete')
  expect(await listBarriers()).toEqual([])
})

test('a document is opened, and the dialog closes', async () => {
  const { library, workspace } = await renderDialog()
  await button('Open: River basin').click()
  await expect.poll(() => workspace.getState().dialog).toBe(null)
  expect(library.opened).toEqual(['own-basin'])
})

test('a document is renamed where it stands, by keyboard; Esc leaves its name, and the focus returns', async () => {
  const { workspace } = await renderDialog()
  button('Rename: River basin').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('textbox', { name: 'New title' })).toHaveFocus()
  await userEvent.keyboard('Else{Escape}')
  await expect.element(button('Rename: River basin')).toHaveFocus()
  expect(workspace.getState().dialog).toBe('documents')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('textbox', { name: 'New title' })).toHaveFocus()
  await userEvent.keyboard('Delta{Enter}')
  await expect.element(button('Rename: Delta')).toHaveFocus()
  expect(workspace.getState().history.done).toEqual([])
  await button('Rename: Port reform').click()
  await userEvent.keyboard('Harbours{Enter}')
  await expect.element(button('Rename: Harbours')).toBeVisible()
  expect(workspace.getState().dataset!.title.en).toBe('Harbours')
  expect(workspace.getState().history.done.at(-1)?.label).toEqual({ code: 'rename', name: 'Harbours' })
  workspace.run(undo())
  await expect.element(button(`Rename: ${IRAQ.title.en}`)).toBeVisible()
})

test('what another tab does to a document is seen while the dialog is open', async () => {
  const { library } = await renderDialog()
  library.changeElsewhere('own-basin', { title: { en: 'River delta' } })
  await expect.element(button('Rename: River delta')).toBeVisible()
})

test('a deletion is undone right there, and the focus goes on with the document', async () => {
  await renderDialog()
  await button('Delete: River basin').click()
  await expect.element(page.getByText('“River basin” is deleted.')).toBeVisible()
  await expect.element(button('Undo')).toHaveFocus()
  await expect.element(button('Restore: River basin')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('“River basin” is back.')).toBeVisible()
  await expect.element(button('Open: River basin')).toHaveFocus()
})

test('what was deleted is restored from its own list', async () => {
  await renderDialog()
  await button('Restore: Old notes').click()
  await expect.element(button('Open: Old notes')).toHaveFocus()
})

test('a copy says that it is one', async () => {
  await renderDialog()
  await button('Copy: River basin').click()
  await expect.element(button('Open: River basin (copy)')).toBeVisible()
})

test('a double click makes one copy', async () => {
  await renderDialog()
  await button('Copy: River basin').dblClick()
  await expect.element(button('Open: River basin (copy)')).toBeVisible()
  expect(page.getByRole('button', { name: /^Open: River basin \(copy\)/ }).elements()).toHaveLength(1)
})

test('a failure is said in words where it happens, and tried again', async () => {
  const { library } = await renderDialog()
  library.failNext('full')
  await button('Delete: River basin').click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('That did not work: there is no space left')
  await expect.element(button('Delete: River basin')).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await button('Try again').click()
  await expect.element(page.getByText('“River basin” is deleted.')).toBeVisible()
  await expect.element(page.getByRole('alert')).toHaveTextContent('')
  await expect.element(button('Undo')).toHaveFocus()
})

test('a library that cannot be loaded is said, and tried again', async () => {
  const library = createFakeLibrary({ documents: [PORT] })
  let loads = 0
  const loadLibrary = () => (loads++ === 0 ? Promise.reject(new Error('no network')) : Promise.resolve(library))
  await renderInWorkspace(<DocumentsDialog />, { ports: { loadLibrary } })
  await expect.element(page.getByRole('alert')).toHaveTextContent('part of the app could not be loaded')
  await button('Try again').click()
  await expect.element(button('Open: Port reform')).toBeVisible()
  await expect.element(page.getByRole('region', { name: 'Documents' })).toHaveFocus()
})

test('a new document begins from a template whose verbs are explained', async () => {
  const { library, workspace } = await renderDialog()
  await button('New').click()
  await page.getByRole('radio', { name: 'An armed conflict' }).click()
  await expect.element(page.getByRole('definition').filter({ hasText: 'Gives money, training, arms' })).toBeVisible()
  await button('Create and open').click()
  await expect.element(page.getByText('A document needs a title.')).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await page.getByRole('textbox', { name: 'Title' }).fill('Border war')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => workspace.getState().dialog).toBe(null)
  const [{ dataset, copyOf } = { dataset: IRAQ, copyOf: '' }] = library.created
  expect(toDatasetFile(dataset)).toMatchObject({ title: { en: 'Border war' }, actors: [], relations: [] })
  expect([...dataset.groups.keys()]).toContain('mediators')
  expect(copyOf).toBe(null)
})

test('a copy of what is open has everything of it, and says of what it is one', async () => {
  const { library } = await renderDialog()
  await button('New').click()
  await page.getByRole('radio', { name: /^A copy of/ }).click()
  await button('Create and open').click()
  await expect.poll(() => library.created).toHaveLength(1)
  expect(library.created[0]).toMatchObject({ copyOf: IRAQ.id, dataset: { actors: IRAQ.actors } })
  expect(library.created[0]!.dataset.title.en).toMatch(/\(copy\)$/)
})

const FIRST: Version = { revision: 1, time: Date.UTC(2026, 0, 5, 9), name: null }

test('a version is named, compared with now in words, and brought back in one step', async () => {
  const { workspace } = await renderDialog(new Map([[FIRST, IRAQ]]))
  workspace.run(removeRecords({ actors: ['iran' as ActorId], relations: [] }, 1))
  await button('Versions').click()
  await page.getByRole('button', { name: /^Name: 5 January 2026/ }).click()
  await userEvent.keyboard('As filed{Enter}')
  await expect.element(button('Rename: As filed')).toHaveFocus()
  await button('Compare: As filed').click()
  await expect.element(page.getByRole('heading', { name: '1 actor removed' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: /^\d+ relations removed/ })).toBeVisible()
  await expect.element(page.getByText('Iran', { exact: true })).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await button('Bring back').click()
  await expect.element(page.getByText('Nothing differs from now.')).toBeVisible()
  expect(document.activeElement).not.toBe(document.body)
  expect(workspace.getState().dataset!.actors.has('iran' as ActorId)).toBe(true)
  expect(workspace.getState().history.done.at(-1)!.label).toMatchObject({ code: 'restore-version' })
})

test('a backup is saved and read', async () => {
  await renderDialog()
  await button('Save a backup…').click()
  await expect.element(page.getByText('The backup was given to the browser to save.')).toBeVisible()
  await button('Read a backup…').click()
  await expect.element(page.getByText('1 document was added.')).toBeVisible()
})
