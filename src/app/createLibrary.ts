import type { Result } from '../base/result.ts'
import { openFiles } from '../platform/openFiles.ts'
import { saveFile } from '../platform/saveFile.ts'
import type { FileRecords } from '../platform/storage/createFileRecords.ts'
import { createFileRecords } from '../platform/storage/createFileRecords.ts'
import type { DocumentLibrary, NamedDataset } from '../ui/documents/documentLibrary.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { DocumentId } from '../workspace/documentId.ts'
import type { DocumentStorage, StorageProblem, StoredDocument } from '../workspace/storage.ts'
import type { Tabs } from '../workspace/tabs.ts'
import { createDocumentId } from './createDocumentId.ts'
import { createFileVersions, isOfFile } from './createFileVersions.ts'
import type { Opener } from './createOpener.ts'
import { readShowing } from './readShowing.ts'

interface LibraryOptions {
  readonly opener: Opener
  readonly tabs: Pick<Tabs, 'announce' | 'follow'>
  readonly records?: FileRecords
}

/** The documents of this browser, for the page: what is created is opened, and backups are files. */
export function createLibrary(
  workspace: Workspace,
  storage: DocumentStorage,
  { opener, tabs, records = createFileRecords() }: LibraryOptions,
): DocumentLibrary {
  const copies = createFileVersions(records)
  const open = async (id: string) => {
    await opener.openById(id)
    const { ownId, notices } = workspace.getState()
    if (ownId === id) return DONE
    const notice = notices.findLast(({ code }) => code === 'document-not-opened')
    const code = notice?.code === 'document-not-opened' ? notice.problem : 'missing-document'
    // It is said where it was asked for, and not once more behind it.
    workspace.run((state) => ({ ...state, notices: state.notices.filter((one) => one !== notice) }))
    return fail({ code } as StorageProblem)
  }
  const tell = async (changed: Promise<Result<StoredDocument, StorageProblem>>) => {
    const answer = await changed
    if (answer.ok) tabs.announce(answer.value.id)
    return answer
  }
  return {
    follow: (listener) => tabs.follow(listener),
    list: storage.list,
    isLasting: async () => (await navigator.storage?.persisted().catch(() => null)) ?? null,
    open,
    create: async (dataset, copyOf) => {
      const id = createDocumentId()
      const created = await storage.create({ id, copyOf, dataset, entries: [] })
      if (!created.ok) return created
      tabs.announce(id)
      await navigator.storage?.persist().catch(() => false)
      return open(id)
    },
    rename: (id, title) => tell(storage.rename(id, title)),
    copy: async (id, title) => {
      const copied = await storage.copy(id, createDocumentId())
      return copied.ok ? tell(storage.rename(copied.value.id, title)) : copied
    },
    remove: async (id) => {
      const removed = await tell(storage.remove(id))
      const { ownId, shipped } = workspace.getState()
      if (!removed.ok || ownId !== id) return removed
      const next = shipped.find((one) => one.id === removed.value.copyOf) ?? shipped[0]
      if (next) await opener.openById(next.id)
      return removed
    },
    restore: (id) => tell(storage.restore(id)),
    listVersions: async (id) => {
      const listed = await storage.listVersions(id)
      if (!listed.ok) return listed
      const all = [...listed.value, ...(await copies.list(id))]
      return { ok: true, value: all.sort((one, other) => other.time - one.time) }
    },
    readVersion: (id, revision) => (isOfFile(revision) ? copies.read(id, revision) : storage.readVersion(id, revision)),
    nameVersion: async (id, revision, name) => {
      if (revision === null) return namePresent(storage, id, name)
      return isOfFile(revision) ? copies.name(id, revision, name) : storage.nameVersion(id, revision, name)
    },
    readFile: async () => {
      const files = await openFiles('')
      return files.length === 0 ? DONE : readDataset(workspace, files)
    },
    saveBackup: async () => {
      const written = await storage.writeBackup()
      if (!written.ok) return written
      const day = new Date().toISOString().slice(0, 10)
      saveFile({ name: `throughline-backup-${day}.json`, contents: written.value, type: 'application/json' })
      return DONE
    },
    readBackup: async () => {
      const [file] = await openFiles('.json,application/json')
      if (!file) return DONE
      const text = await file.text().catch(() => '')
      return storage.readBackup(text)
    },
  }
}

const DONE = { ok: true, value: null } as const

function fail(problem: StorageProblem): Result<never, StorageProblem> {
  return { ok: false, problems: [problem] }
}

async function readDataset(
  workspace: Workspace,
  files: readonly File[],
): Promise<Result<NamedDataset | null, StorageProblem>> {
  const name = files.map((file) => file.name).join(', ')
  const read = await readShowing(workspace, name, files, new AbortController().signal)
  if (read.kind === 'stopped') return DONE
  if (read.kind === 'read' && read.answer.dataset) {
    const { dataset, issues } = read.answer
    return { ok: true, value: { name, dataset, issues } }
  }
  const issues = read.kind === 'read' ? read.answer.issues : read.kind === 'refused' ? read.issues : []
  return fail({ code: 'unreadable-file', issues })
}

async function namePresent(storage: DocumentStorage, id: DocumentId, name: string | null) {
  const listed = await storage.list()
  if (!listed.ok) return listed
  const document = listed.value.find((one) => one.id === id)
  return document ? storage.nameVersion(id, document.revision, name) : fail({ code: 'missing-document' })
}
