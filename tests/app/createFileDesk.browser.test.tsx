import { expect, test } from 'vitest'
import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { mergeDatasets } from '../../src/model/merge/mergeDatasets.ts'
import { createFileRecords } from '../../src/platform/storage/createFileRecords.ts'
import { undo } from '../../src/workspace/commands/history.ts'
import { becomeOwn, openDocument } from '../../src/workspace/commands/openDocument.ts'
import { takeMerge } from '../../src/workspace/commands/takeMerge.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import type { StoredDocument } from '../../src/workspace/storage.ts'
import { INITIAL_VIEW } from '../../src/workspace/view.ts'
import { build } from '../network/given.ts'
import { DATASET, getName, ID, named, renameA } from '../platform/givenStorage.ts'
import { givenState } from '../workspace/givenState.ts'
import { givenFile, givenFileDesk, printDataset, putText, readText } from './givenFileDesk.ts'

const nameB = (dataset: Dataset, name: string): Dataset => ({
  ...dataset,
  actors: new Map(dataset.actors).set('b' as ActorId, { ...dataset.actors.get('b' as ActorId)!, name: { en: name } }),
})

/** A desk with a file open in it that another program wrote. */
async function givenOpenFile(text = printDataset(DATASET), options = {}) {
  const handle = await givenFile('harbour.json', text)
  const given = givenFileDesk({ picked: handle, ...options })
  await given.desk.run({ kind: 'open' })
  return { ...given, handle, getFile: () => given.workspace.getState().file }
}

test('what was opened from a file is saved to it, as the terminal would write it', async () => {
  const { desk, workspace, handle, getNews, getFile } = await givenOpenFile(
    JSON.stringify(JSON.parse(printDataset(DATASET))),
  )
  expect(getFile()).toMatchObject({ name: 'harbour.json', how: 'read', isSaved: true })
  workspace.run(renameA('Quay'))
  expect(getFile()).toMatchObject({ isSaved: false })
  await desk.run({ kind: 'save' })
  expect(getNews()).toEqual({ kind: 'saved', name: 'harbour.json' })
  expect(getFile()).toMatchObject({ how: 'written', isSaved: true })
  expect(await readText(handle)).toBe(printDataset(named(DATASET, 'Quay')))
})

test('a file that holds what is open is not written, and undo finds back to it', async () => {
  const text = JSON.stringify(JSON.parse(printDataset(DATASET)))
  const { desk, workspace, handle, getNews, getFile } = await givenOpenFile(text)
  await desk.run({ kind: 'save' })
  expect(getNews()).toEqual({ kind: 'up-to-date', name: 'harbour.json' })
  workspace.run(renameA('Quay'))
  workspace.run(undo())
  expect(getFile()!.isSaved).toBe(false)
  await desk.run({ kind: 'check' })
  expect(getFile()!.isSaved).toBe(true)
  expect(await readText(handle)).toBe(text)
})

test('a file that was changed on the disk meanwhile is never written over unasked', async () => {
  const { desk, workspace, handle, getNews } = await givenOpenFile()
  const theirs = printDataset(nameB(DATASET, 'Dock'))
  workspace.run(renameA('Quay'))
  await putText(handle, theirs)
  await desk.run({ kind: 'save' })
  expect(getNews()).toEqual({ kind: 'changed', name: 'harbour.json', isEdited: true })
  expect(await readText(handle)).toBe(theirs)
  expect(getName(workspace.getState().dataset!)).toBe('Quay')
})

test('a change on the disk is noticed by looking, is told once, and a mere touch is none', async () => {
  const { desk, workspace, handle, getNews } = await givenOpenFile()
  await putText(handle, printDataset(DATASET))
  await desk.look()
  expect(getNews()).toBe(null)
  await putText(handle, printDataset(nameB(DATASET, 'Dock')))
  await desk.look()
  expect(getNews()).toEqual({ kind: 'changed', name: 'harbour.json', isEdited: false })
  workspace.run((state) => ({ ...state, notices: [] }))
  await desk.look()
  expect(getNews()).toBe(null)
  await putText(handle, printDataset(nameB(DATASET, 'Mole')))
  await desk.look()
  expect(getNews()).toMatchObject({ kind: 'changed' })
})

test('what is on the disk is merged against what was read, and then saved without asking', async () => {
  const { desk, workspace, handle, getNews } = await givenOpenFile()
  workspace.run(renameA('Quay'))
  await putText(handle, printDataset(nameB(DATASET, 'Dock')))
  await desk.run({ kind: 'save' })
  await desk.run({ kind: 'merge' })
  const { offer, dialog, dataset } = workspace.getState()
  expect(dialog).toBe('merge')
  expect(printDataset(offer!.base)).toBe(printDataset(DATASET))
  const merge = mergeDatasets(offer!.base, dataset!, offer!.theirs)
  expect(merge.conflicts).toEqual([])
  workspace.run(takeMerge(merge, () => null, { name: offer!.name, time: 1 }))
  await desk.run({ kind: 'merged' })
  expect(getNews()).toBe(null)
  await desk.run({ kind: 'save' })
  expect(getNews()).toEqual({ kind: 'saved', name: 'harbour.json' })
  expect(await readText(handle)).toBe(printDataset(nameB(named(DATASET, 'Quay'), 'Dock')))
})

test('writing over a file keeps what stood there first, and writes nothing if that fails', async () => {
  const theirs = nameB(DATASET, 'Dock')
  const kept = await givenOpenFile()
  kept.workspace.run(renameA('Quay'))
  await putText(kept.handle, printDataset(theirs))
  await kept.desk.run({ kind: 'overwrite' })
  expect(kept.copies.map(printDataset)).toEqual([printDataset(theirs)])
  expect(kept.getNews()).toEqual({ kind: 'overwritten', name: 'harbour.json', kept: 'version' })
  expect(await readText(kept.handle)).toBe(printDataset(named(DATASET, 'Quay')))

  const lost = await givenOpenFile(printDataset(DATASET), { isKept: false })
  lost.workspace.run(renameA('Quay'))
  await putText(lost.handle, printDataset(theirs))
  await lost.desk.run({ kind: 'overwrite' })
  expect(lost.getNews()).toMatchObject({ kind: 'not-kept' })
  expect(await readText(lost.handle)).toBe(printDataset(theirs))
})

test('a file that cannot be read any more is not merged, and stays as it is', async () => {
  const { desk, handle, getNews } = await givenOpenFile()
  await putText(handle, 'no dataset')
  await desk.run({ kind: 'merge' })
  expect(getNews()).toMatchObject({ kind: 'unreadable' })
  expect(await readText(handle)).toBe('no dataset')
})

test('a file that is gone is told, and nothing is lost', async () => {
  const { desk, workspace, handle, getNews } = await givenOpenFile()
  workspace.run(renameA('Quay'))
  await (handle as unknown as { remove: () => Promise<void> }).remove()
  await desk.run({ kind: 'save' })
  expect(getNews()).toEqual({ kind: 'gone', name: 'harbour.json' })
  expect(getName(workspace.getState().dataset!)).toBe('Quay')
})

test('without permission nothing is written, and it is said', async () => {
  const { desk, workspace, handle, getNews } = await givenOpenFile()
  workspace.run(renameA('Quay'))
  const asked: string[] = []
  Object.assign(handle, {
    queryPermission: async () => 'prompt',
    requestPermission: async ({ mode }: { mode: string }) => {
      asked.push(mode)
      return 'denied'
    },
  })
  await desk.look()
  expect(asked).toEqual([])
  await desk.run({ kind: 'save' })
  expect(asked).toEqual(['readwrite'])
  expect(getNews()).toEqual({ kind: 'refused', name: 'harbour.json' })
  expect(await readText(handle)).toBe(printDataset(DATASET))
})

test('a table, and a dataset of which a part could not be read, are saved to another file', async () => {
  const table = await givenFile('ties.csv', 'source,target\nA,B\n')
  const { workspace, desk } = givenFileDesk({ picked: table })
  await desk.run({ kind: 'open' })
  expect(workspace.getState().file).toMatchObject({ name: 'ties.csv' })
  const picked = await givenFile('ties.json')
  const second = givenFileDesk({ workspace, picked })
  await second.desk.openDropped([await table.getFile()], table)
  await second.desk.run({ kind: 'save' })
  expect(second.getNews()).toEqual({ kind: 'saved-beside', name: 'ties.json', from: 'ties.csv' })
  expect(JSON.parse(await readText(picked))).toMatchObject({ format: 'throughline-dataset' })
  expect(await readText(table)).toBe('source,target\nA,B\n')

  const file = JSON.parse(printDataset(DATASET))
  const broken = JSON.stringify({ ...file, relations: [{ id: 'r', type: 'opposes', source: 'a', target: 'nobody' }] })
  const partly = await givenOpenFile(broken)
  partly.workspace.run(renameA('Quay'))
  await partly.desk.run({ kind: 'save' })
  expect(partly.getNews()).toMatchObject({ kind: 'saved' })
})

test('where the browser writes to no file, it is a download, which is said', async () => {
  const { desk, downloads, getNews, workspace } = givenFileDesk({ dataset: DATASET, picked: 'unavailable' })
  await desk.run({ kind: 'save' })
  expect(downloads).toMatchObject([{ name: 'test.json', type: 'application/json' }])
  expect(new TextDecoder().decode(downloads[0]!.contents as Uint8Array)).toBe(printDataset(DATASET))
  expect(getNews()).toEqual({ kind: 'given', name: 'test.json' })
  expect(workspace.getState().file).toMatchObject({ how: 'given', isSaved: true })
})

test('it is asked once for a file whether texts of passages go along', async () => {
  const passages = [{ id: 'P1', summary: { en: 'It closed.' }, text: 'The port closed in May.' }]
  const dataset = build({ actors: [{ id: 'a', name: { en: 'a' }, type: 'state' }], sources: [{ id: 's', passages }] })
  const picked = await givenFile('sources.json')
  const { desk, workspace } = givenFileDesk({ dataset, picked })
  await desk.run({ kind: 'save' })
  expect(workspace.getState().dialog).toBe('file-texts')
  expect(await readText(picked)).toBe('')
  workspace.run((state) => ({ ...state, dialog: null }))
  await desk.run({ kind: 'answer-texts', withTexts: false })
  expect(await readText(picked)).not.toContain('closed in May')
  workspace.run(renameA('Quay'))
  await desk.run({ kind: 'save' })
  expect(workspace.getState().dialog).toBe(null)
  expect(await readText(picked)).toContain('Quay')
  expect(await readText(picked)).not.toContain('closed in May')
  await desk.run({ kind: 'save-as' })
  expect(workspace.getState().dialog).toBe('file-texts')
})

test('a document of one’s own finds its file again after a reload, with what was read as the base', async () => {
  const records = createFileRecords(`files-again-${Date.now()}`)
  const { desk, workspace, handle } = await givenOpenFile(printDataset(DATASET), { records })
  workspace.run(renameA('Quay'))
  workspace.run(becomeOwn(ID, workspace.getState().session))
  await desk.run({ kind: 'check' })
  await expect.poll(() => records.find(ID)).toBeDefined()
  desk.stop()

  const document = { id: ID, title: DATASET.title } as StoredDocument
  const opened = { document, dataset: named(DATASET, 'Quay'), history: { done: [], undone: [] }, damage: [] }
  const reloaded = createWorkspace(openDocument(opened, INITIAL_VIEW, { kind: 'kept', at: 0 })(givenState()))
  const again = givenFileDesk({ workspace: reloaded, records })
  await again.desk.run({ kind: 'check' })
  expect(reloaded.getState().file).toMatchObject({ name: 'harbour.json', how: 'read', isSaved: false })
  await putText(handle, printDataset(nameB(DATASET, 'Dock')))
  await again.desk.run({ kind: 'merge' })
  expect(printDataset(reloaded.getState().offer!.base)).toBe(printDataset(DATASET))
  await again.desk.run({ kind: 'overwrite' })
  expect(await readText(handle)).toBe(printDataset(named(DATASET, 'Quay')))
})
