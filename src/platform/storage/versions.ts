import type { LocalText } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { DocumentId } from '../../workspace/documentId.ts'
import type { Version } from '../../workspace/storage.ts'
import { createDocument, getUnremoved } from './appendChanges.ts'
import type { Transaction, Writing } from './createConnection.ts'
import { Refusal } from './createConnection.ts'
import { listRevisions } from './listRevisions.ts'
import { openStored } from './openStored.ts'
import type { DocumentRecord, SnapshotRecord } from './records.ts'
import { readSnapshotRecord, readVersionRecord, toSnapshotRecord } from './records.ts'
import { getSnapshot, putSnapshot } from './snapshots.ts'

/** The snapshots of a document, the latest first. */
export async function listStoredVersions(transaction: Transaction, id: DocumentId): Promise<readonly Version[]> {
  const versions: Version[] = []
  for (const revision of await listRevisions(transaction, 'snapshots', id)) {
    const found = readVersionRecord(await transaction.objectStore('snapshots').get([id, revision]))
    if (found.kind === 'newer') throw new Refusal({ code: 'newer-version' })
    if (found.kind === 'sound') versions.push(found.value)
  }
  return versions.reverse()
}

export async function readStoredVersion(transaction: Transaction, id: DocumentId, revision: number): Promise<Dataset> {
  const found = await findVersion(transaction, id, revision)
  if (!found) throw new Refusal({ code: 'missing-version' })
  return found.dataset
}

/** Names a snapshot. Where the present revision has none yet, it is taken. */
export async function nameStoredVersion(
  transaction: Writing,
  id: DocumentId,
  { revision, name, time }: { readonly revision: number; readonly name: string | null; readonly time: number },
): Promise<Version> {
  const found = await findVersion(transaction, id, revision)
  const snapshot = found ? leaveOutDataset(found) : await takeSnapshot(transaction, id, revision, time)
  const named: SnapshotRecord = { ...snapshot, name }
  await putSnapshot(transaction, named)
  return toVersion(named)
}

/** Writes a document once more, under another id and without its history. */
export async function copyStored(
  transaction: Writing,
  id: DocumentId,
  { as, time }: { readonly as: DocumentId; readonly time: number },
): Promise<DocumentRecord> {
  const { document, dataset, record } = await openStored(transaction, id)
  const snapshots = [toSnapshotRecord(as, { dataset, revision: 0, time })]
  const { title } = dataset
  const copy = await createDocument(
    transaction,
    { id: as, copyOf: document.copyOf },
    { title, snapshots, changes: [], time },
  )
  return changeRecord(transaction, { ...copy, title: document.title, named: record.named })
}

/** What is said of a document, but for its changes. */
export async function changeDocument(
  transaction: Writing,
  id: DocumentId,
  change: (record: DocumentRecord) => DocumentRecord,
): Promise<DocumentRecord> {
  return changeRecord(transaction, change(await getUnremoved(transaction, id)))
}

export function nameDocument(title: LocalText): (record: DocumentRecord) => DocumentRecord {
  return (record) => ({ ...record, title, named: true })
}

export async function changeRecord(transaction: Writing, record: DocumentRecord): Promise<DocumentRecord> {
  await transaction.objectStore('documents').put(record, record.id)
  return record
}

async function takeSnapshot(
  transaction: Writing,
  id: DocumentId,
  revision: number,
  time: number,
): Promise<SnapshotRecord> {
  const { dataset, document } = await openStored(transaction, id)
  if (document.revision !== revision) throw new Refusal({ code: 'missing-version' })
  return toSnapshotRecord(id, { dataset, revision, time })
}

type FoundVersion = SnapshotRecord & { readonly dataset: Dataset }

async function findVersion(transaction: Transaction, id: DocumentId, revision: number): Promise<FoundVersion | null> {
  const found = readSnapshotRecord(await getSnapshot(transaction, id, revision))
  if (found.kind === 'newer') throw new Refusal({ code: 'newer-version' })
  return found.kind === 'sound' && found.value.document === id ? found.value : null
}

function leaveOutDataset({ dataset: _, ...record }: FoundVersion): SnapshotRecord {
  return record
}

function toVersion({ revision, time, name }: SnapshotRecord): Version {
  return { revision, time, name }
}
