import type { Result } from '../../base/result.ts'
import type { DocumentId } from '../../workspace/documentId.ts'
import { isDocumentId } from '../../workspace/documentId.ts'
import type { DocumentStorage, StorageProblem, StoredDocument } from '../../workspace/storage.ts'
import { appendChanges, createDocument } from './appendChanges.ts'
import { addSaved, readSaved, writeStored } from './backup.ts'
import type { Transaction, Writing } from './createConnection.ts'
import { createConnection, DATABASE_VERSION, Refusal } from './createConnection.ts'
import { findDocument } from './findDocument.ts'
import { getRange } from './listRevisions.ts'
import { openStored, repairStored } from './openStored.ts'
import type { DocumentRecord } from './records.ts'
import { toStoredDocument } from './toStoredDocument.ts'
import {
  changeDocument,
  changeRecord,
  copyStored,
  listStoredVersions,
  nameDocument,
  nameStoredVersion,
  readStoredVersion,
} from './versions.ts'

export interface StorageOptions {
  readonly name?: string
  /** Of the database; a page of a newer version of the app has a higher one. */
  readonly version?: number
  /** The time in ms since 1970. */
  readonly now?: () => number
  readonly createId: () => DocumentId
}

/** Keeps documents in IndexedDB. */
export function createStorage({
  name = 'throughline',
  version = DATABASE_VERSION,
  now = Date.now,
  createId,
}: StorageOptions): DocumentStorage {
  const { read, write, follow, close } = createConnection(name, version)
  const change = async (act: (transaction: Writing) => Promise<DocumentRecord>) =>
    mapResult(await write(act), toStoredDocument)
  return {
    create: (document) => change((transaction) => createDocument(transaction, document, now())),
    append: async (id, appended) => {
      const attempt = (withSnapshot: boolean) =>
        change((transaction) => appendChanges(transaction, id, appended, { time: now(), withSnapshot }))
      const answer = await attempt(true)
      // A change may still have room where a snapshot has none.
      return answer.ok || answer.problems[0]?.code !== 'full' ? answer : attempt(false)
    },
    open: async (id, { repair = false } = {}) => {
      if (!repair) return mapResult(await read((transaction) => openStored(transaction, id)), leaveOutRecord)
      const opened = await read((transaction) => openStored(transaction, id))
      if (!opened.ok || opened.value.damage.length === 0) return mapResult(opened, leaveOutRecord)
      return mapResult(
        await write(async (transaction) => {
          const found = await openStored(transaction, id)
          await repairStored(transaction, found, now())
          return found
        }),
        leaveOutRecord,
      )
    },
    list: () => read(listDocuments),
    rename: (id, title) => change((transaction) => changeDocument(transaction, id, nameDocument(title))),
    copy: (id, as) => change((transaction) => copyStored(transaction, id, { as, time: now() })),
    remove: (id) =>
      change((transaction) => changeDocument(transaction, id, (record) => ({ ...record, removed: now() }))),
    restore: (id) =>
      change(async (transaction) => {
        const found = await findDocument(transaction, id)
        if (!found) throw new Refusal({ code: 'missing-document' })
        return changeRecord(transaction, { ...found.record, removed: null })
      }),
    purge: (before) => write((transaction) => purge(transaction, before)),
    listVersions: (id) => read((transaction) => listStoredVersions(transaction, id)),
    readVersion: (id, revision) => read((transaction) => readStoredVersion(transaction, id, revision)),
    nameVersion: (id, revision, own) =>
      write((transaction) => nameStoredVersion(transaction, id, { revision, name: own, time: now() })),
    writeBackup: () => read((transaction) => writeStored(transaction, now())),
    readBackup: async (text) => {
      try {
        const saved = readSaved(text)
        return await write((transaction) => addSaved(transaction, saved, createId))
      } catch (reason) {
        if (reason instanceof Refusal) return { ok: false, problems: [reason.problem] }
        throw reason
      }
    },
    follow,
    close,
  }
}

function mapResult<Value, Other>(
  result: Result<Value, StorageProblem>,
  map: (value: Value) => Other,
): Result<Other, StorageProblem> {
  return result.ok ? { ok: true, value: map(result.value) } : result
}

function leaveOutRecord<Opened extends { readonly record: DocumentRecord }>({ record: _, ...opened }: Opened) {
  return opened
}

/** A document of which only the snapshots are left is one as well. One that cannot be read at all is left out. */
async function listDocuments(transaction: Transaction): Promise<readonly StoredDocument[]> {
  const keys = [
    ...(await transaction.objectStore('documents').getAllKeys()),
    ...(await transaction.objectStore('snapshots').getAllKeys()).map(([id]) => id),
  ]
  const documents: StoredDocument[] = []
  for (const id of new Set(keys)) {
    if (!isDocumentId(id)) continue
    const found = await findDocument(transaction, id).catch((reason: unknown) => {
      if (reason instanceof Refusal && reason.problem.code === 'damaged-document') return null
      throw reason
    })
    if (found) documents.push(toStoredDocument(found.record))
  }
  return documents.sort((one, other) => other.changed - one.changed)
}

async function purge(transaction: Writing, before: number): Promise<number> {
  const removed = (await listDocuments(transaction)).filter(({ removed: time }) => time !== null && time < before)
  for (const { id } of removed) {
    await transaction.objectStore('documents').delete(id)
    await transaction.objectStore('snapshots').delete(getRange(id))
    await transaction.objectStore('changes').delete(getRange(id))
  }
  return removed.length
}
