import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { DocumentsDialog } from '../../../src/ui/documents/DocumentsDialog.tsx'
import { TextsDialog } from '../../../src/ui/files/TextsDialog.tsx'
import { Notices } from '../../../src/ui/notices/Notices.tsx'
import { offerMerge, showFile, tellFile } from '../../../src/workspace/commands/files.ts'
import { openDialog } from '../../../src/workspace/commands/notices.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { build } from '../../network/given.ts'
import { getName, named, renameA } from '../../platform/givenStorage.ts'
import { createFakeLibrary } from '../documents/createFakeLibrary.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const ACTORS = ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state', description: { en: 'before' } }))
const DATASET = build({ actors: ACTORS })
const FILE = {
  name: 'harbour.json',
  at: new Date(2026, 5, 3, 14, 3).getTime(),
  how: 'written',
  isSaved: false,
} as const
const library = async () => createFakeLibrary({ documents: [] })
const getButton = (name: string) => page.getByRole('button', { name, exact: true })

test('a file that was changed on the disk can be merged, left for another file, or written over', async () => {
  const file = vi.fn()
  const workspace = await renderInWorkspace(<Notices />, { ports: { file } })
  workspace.run(tellFile({ kind: 'changed', name: 'harbour.json', isEdited: true }))
  await expect
    .element(page.getByText(/“harbour.json” was changed on the disk .* and so was this document/))
    .toBeVisible()
  for (const name of ['Merge…', 'Save as another file…', 'Write over it']) await getButton(name).click()
  expect(file.mock.calls.map(([act]) => act.kind)).toEqual(['merge', 'save-as', 'overwrite'])
  workspace.run(tellFile({ kind: 'saved', name: 'harbour.json' }))
  await expect.element(page.getByText('Saved to “harbour.json”.')).toBeVisible()
  await expect.element(getButton('Merge…')).not.toBeInTheDocument()
})

test('the dialog of documents says how the file stands, finds out, and saves it', async () => {
  const file = vi.fn()
  const workspace = await renderInWorkspace(<DocumentsDialog />, {
    dataset: DATASET,
    ports: { file, loadLibrary: library },
  })
  await expect.element(page.getByText('This document is not in a file of its own yet.')).toBeVisible()
  expect(file).toHaveBeenCalledWith({ kind: 'check' })
  workspace.run(showFile(FILE, 0))
  await expect.element(page.getByText(/^harbour.json: not saved since .*14:03$/)).toBeVisible()
  workspace.run(openDialog('documents'))
  await getButton('Save').click()
  expect(file).toHaveBeenLastCalledWith({ kind: 'save' })
  expect(workspace.getState().dialog).toBe(null)
})

test('the merge of a file on the disk has its base given, and says that it is done', async () => {
  const file = vi.fn()
  const workspace = createWorkspace({ ...INITIAL_STATE, dataset: DATASET })
  workspace.run(renameA('Quay'))
  const theirs = build({ actors: [{ ...ACTORS[0], description: { en: 'after' } }, ACTORS[1]] })
  workspace.run(offerMerge({ name: 'harbour.json', theirs, base: DATASET, at: FILE.at }))
  await renderInWorkspace(<DocumentsDialog />, { workspace, ports: { file, loadLibrary: library } })
  await expect.element(page.getByText(/both come from what the file held/)).toBeVisible()
  await expect.element(page.getByText('1 actor changed')).toBeVisible()
  await getButton('Merge').last().click()
  await expect.element(page.getByText('“harbour.json” is merged. Undo takes that back.')).toBeVisible()
  expect(file).toHaveBeenLastCalledWith({ kind: 'merged' })
  const { dataset } = workspace.getState()
  expect(getName(dataset!)).toBe('Quay')
  expect([...dataset!.actors.values()][0]!.description).toEqual({ en: 'after' })
})

test('a file that brings nothing new is done with by one button', async () => {
  const file = vi.fn()
  const workspace = createWorkspace({ ...INITIAL_STATE, dataset: named(DATASET, 'Quay') })
  workspace.run(offerMerge({ name: 'harbour.json', theirs: DATASET, base: DATASET, at: FILE.at }))
  await renderInWorkspace(<DocumentsDialog />, { workspace, ports: { file, loadLibrary: library } })
  await getButton('Go on with what is here').click()
  expect(file).toHaveBeenLastCalledWith({ kind: 'merged' })
  expect(getName(workspace.getState().dataset!)).toBe('Quay')
})

test('whether texts of passages go along is asked in words, and nothing goes on without an answer', async () => {
  const passages = [{ id: 'P1', text: 'The port closed in May.' }, { id: 'P2' }]
  const file = vi.fn()
  const dataset = build({ sources: [{ id: 's', passages }] })
  const workspace = await renderInWorkspace(<TextsDialog />, { dataset, ports: { file } })
  await expect.element(page.getByText(/the text of 1 passage\./)).toBeVisible()
  await getButton('Cancel').click()
  expect(file).not.toHaveBeenCalled()
  await getButton('Leave them out').click()
  await getButton('Save them too').click()
  expect(file.mock.calls.map(([act]) => act.withTexts)).toEqual([false, true])
  expect(workspace.getState().dialog).toBe(null)
})
