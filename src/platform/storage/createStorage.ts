import { isSameJson } from '../../base/isSameJson.ts'
import type { Result } from '../../base/result.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { DocumentId } from '../../workspace/documentId.ts'
import { isDocumentId } from '../../workspace/documentId.ts'
import type { DocumentStorage, OpenedDocument, StorageProblem, StoredDocument } from '../../workspace/storage.ts'
import { addSnapshot, appendChanges, createDocument, isSnapshotDue, prepareDocument } from './appendChanges.ts'
import { addSaved, readSaved, writeStored } from './backup.ts'
import type { Connection, Transaction, Writing } from './createConnection.ts'
import { createConnection, DATABASE_VERSION, Refusal } from './createConnection.ts'
import { findDocument } from './findDocument.ts'
import { getRange } from './listRevisions.ts'
import { openStored, repairStored } from './openStored.ts'
import type { DocumentRecord } from './records.ts'
import { prepareChangeRecords, prepareSnapshotRecord } from './records.ts'
import { deleteSnapshots } from './snapshots.ts'
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

/** In characters: the snapshot of a larger dataset holds up neither the answer nor the next changes. */
const LARGE = 2_000_000

/** Keeps documents in IndexedDB. */
export function createStorage({
  name = 'throughline',
  version = DATABASE_VERSION,
  now = Date.now,
  createId,
}: StorageOptions): DocumentStorage {
  const connection = createConnection(name, version)
  /** Snapshots that are being written, after the changes that they follow. Whatever reads waits for them. */
  let snapshots: Promise<unknown> = Promise.resolve()
  const awaited = new Set<DocumentId>()
  /** The document that was created last. It is opened next, and to read a large one takes long. */
  let created: (OpenedDocument & { readonly record: DocumentRecord }) | null = null
  let isClosed = false
  const read: Connection['read'] = async (act) => {
    await snapshots
    return connection.read(act)
  }
  const write: Connection['write'] = async (act) => {
    await snapshots
    return connection.write(act)
  }
  const change = async (act: (transaction: Writing) => Promise<DocumentRecord>) =>
    mapResult(await write(act), toStoredDocument)
  /** What was created last, if it is that document, and stands in the storage as it was written. */
  const takeCreated = async (id: DocumentId) => {
    const known = created
    if (known?.record.id !== id) return null
    created = null
    const found = await read((transaction) => findDocument(transaction, id))
    return found.ok && isSameJson(found.value?.record, known.record) ? known : null
  }
  const keepSnapshot = async ({ id, revision, snapshot }: DocumentRecord, dataset: Dataset) => {
    const prepared = await prepareSnapshotRecord(id, { dataset, revision, time: now() })
    if (!isClosed) await connection.write((transaction) => addSnapshot(transaction, prepared, snapshot.since))
  }
  return {
    create: async (document) => {
      const beginning = await prepareDocument(document, now())
      const answer = await write((transaction) => createDocument(transaction, document, beginning))
      if (answer.ok && document.entries.length === 0) {
        const { dataset } = document
        const own = { record: answer.value, document: toStoredDocument(answer.value) }
        created = { ...own, dataset, history: { done: [], undone: [] }, damage: [] }
      }
      return mapResult(answer, toStoredDocument)
    },
    append: async (id, appended) => {
      const changes = await prepareChangeRecords(id, appended.expectedRevision, appended.entries)
      const answer = await connection.write((transaction) =>
        appendChanges(transaction, id, appended, { changes, time: now() }),
      )
      if (answer.ok && !awaited.has(id) && isSnapshotDue(answer.value, now())) {
        awaited.add(id)
        // Where it fails, the changes stand on the snapshot before, and the next change asks for another.
        const end = () => awaited.delete(id)
        snapshots = snapshots.then(() => keepSnapshot(answer.value, appended.dataset)).then(end, end)
        if (answer.value.size < LARGE) await snapshots
      }
      return mapResult(answer, toStoredDocument)
    },
    open: async (id, { repair = false } = {}) => {
      const known = await takeCreated(id)
      if (known) return { ok: true, value: leaveOutRecord(known) }
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
    follow: connection.follow,
    close: () => {
      isClosed = true
      connection.close()
    },
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

async function purge(transaction: Writing, before: number): Promise<readonly DocumentId[]> {
  const removed = (await listDocuments(transaction)).filter(({ removed: time }) => time !== null && time < before)
  for (const { id } of removed) {
    await transaction.objectStore('documents').delete(id)
    await deleteSnapshots(transaction, id)
    await transaction.objectStore('changes').delete(getRange(id))
  }
  return removed.map(({ id }) => id)
}
