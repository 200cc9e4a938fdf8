import { expect, test } from 'vitest'
import { createLibrary } from '../../src/app/createLibrary.ts'
import { createFileRecords } from '../../src/platform/storage/createFileRecords.ts'
import { notify } from '../../src/workspace/commands/notices.ts'
import { openDocument } from '../../src/workspace/commands/openDocument.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { isDocumentId } from '../../src/workspace/documentId.ts'
import { INITIAL_VIEW } from '../../src/workspace/view.ts'
import { DATASET, expectValue, givenStorage, ID } from '../platform/givenStorage.ts'
import { givenState } from '../workspace/givenState.ts'

/** A library on a database of its own. Datasets of the app are only noted. */
function givenLibrary() {
  const storage = givenStorage()
  const shipped = ['first', 'second'].map((id) => ({ id, title: { en: id }, actors: 0, relations: 0 }))
  const workspace = createWorkspace(givenState({ shipped }))
  const opened: string[] = []
  const announced: string[] = []
  const openById = async (id: string) => {
    opened.push(id)
    if (!isDocumentId(id)) return
    const found = await storage.open(id)
    if (found.ok) workspace.run(openDocument(found.value, INITIAL_VIEW, { kind: 'kept', at: 0 }))
    else workspace.run(notify({ code: 'document-not-opened', problem: found.problems[0]!.code }))
  }
  const unused = () => Promise.reject(new Error('givenLibrary: not asked for'))
  const opener = {
    openLink: unused,
    openById,
    openFiles: unused,
    stay: () => {},
    tryAgain: () => {},
    stopReading: () => {},
  }
  return {
    library: createLibrary(workspace, storage, {
      opener,
      tabs: { announce: (id) => announced.push(id), follow: () => () => {} },
      records: createFileRecords(`files-${storage.name}`),
    }),
    announced,
    workspace,
    storage,
    opened,
  }
}

test('create keeps a dataset as a document and opens it', async () => {
  const { library, workspace } = givenLibrary()
  expect(await library.create(DATASET, 'first')).toEqual({ ok: true, value: null })
  const [document] = expectValue(await library.list())
  expect(document).toMatchObject({ copyOf: 'first', title: DATASET.title })
  expect(workspace.getState()).toMatchObject({ ownId: document!.id, ownName: null })
})

test('open answers what stands in the way, and no notice says it again', async () => {
  const { library, workspace } = givenLibrary()
  expect(await library.open(ID)).toEqual({ ok: false, problems: [{ code: 'missing-document' }] })
  expect(workspace.getState().notices).toEqual([])
})

test('a copy has its title, and shows it when it is open', async () => {
  const { library, workspace } = givenLibrary()
  await library.create(DATASET, null)
  const copied = expectValue(await library.copy(workspace.getState().ownId!, { en: 'Twin' }))
  expect(copied.title).toEqual({ en: 'Twin' })
  await library.open(copied.id)
  expect(workspace.getState().ownName).toEqual({ en: 'Twin' })
})

test('remove opens the dataset of which the open document is a copy, and leaves what else is open', async () => {
  const { library, workspace, opened } = givenLibrary()
  await library.create(DATASET, 'second')
  const id = workspace.getState().ownId!
  const other = expectValue(await library.copy(id, { en: 'Twin' }))
  expectValue(await library.remove(other.id))
  expect(opened).toEqual([id])
  expectValue(await library.remove(id))
  expect(opened).toEqual([id, 'second'])
  expectValue(await library.restore(id))
  expect(expectValue(await library.list()).find((one) => one.id === id)!.removed).toBe(null)
})

test('nameVersion names the present state of a document', async () => {
  const { library, workspace, storage } = givenLibrary()
  await library.create(DATASET, null)
  const id = workspace.getState().ownId!
  const revision = 0
  expect(expectValue(await library.nameVersion(id, null, 'Begun'))).toMatchObject({ name: 'Begun', revision })
  expect(expectValue(await storage.listVersions(id))).toMatchObject([{ name: 'Begun', revision }])
  expect(await library.nameVersion(ID, null, 'Begun')).toEqual({ ok: false, problems: [{ code: 'missing-document' }] })
})
