import type { LocalText } from '../../base/language.ts'
import { FORMAT_VERSION } from '../../model/formatVersion.ts'
import type { DocumentId } from '../../workspace/documentId.ts'
import { replayLog } from '../../workspace/replayLog.ts'
import type { Appended, NewDocument } from '../../workspace/storage.ts'
import type { Writing } from './createConnection.ts'
import { Refusal } from './createConnection.ts'
import { findDocument } from './findDocument.ts'
import { getRange, listRevisions } from './listRevisions.ts'
import type { ChangeRecord, DocumentRecord, SnapshotRecord } from './records.ts'
import { prepareChangeRecords, prepareSnapshotRecord, RECORD_VERSION } from './records.ts'
import { deleteSnapshots, putSnapshot } from './snapshots.ts'

/** A snapshot is due after so many changes, so many characters of them if that is more than the dataset, or so long (ms). */
const MOST_CHANGES = 50
const MOST_TEXT = 250_000
const LONGEST = 10 * 60_000
/** Versions that are kept without a name. */
const MOST_VERSIONS = 20

/** What a document begins with: its title after the first changes, its snapshots, and these changes. */
export interface Beginning {
  readonly title: LocalText
  readonly snapshots: readonly SnapshotRecord[]
  readonly changes: readonly ChangeRecord[]
  readonly time: number
}

/** Prepares a new document. With changes it has a second snapshot after these, should one be damaged. */
export async function prepareDocument({ id, dataset, entries }: NewDocument, time: number): Promise<Beginning> {
  const revision = entries.length
  const log = entries.map((entry, index) => ({ revision: index + 1, entry }))
  const after = replayLog(dataset, { from: 0, to: revision, log }).dataset
  const snapshots = [await prepareSnapshotRecord(id, { dataset, revision: 0, time })]
  if (revision > 0) snapshots.push(await prepareSnapshotRecord(id, { dataset: after, revision, time }))
  return { title: after.title, snapshots, changes: await prepareChangeRecords(id, 0, entries), time }
}

/** Writes a new document with its first changes. */
export async function createDocument(
  transaction: Writing,
  { id, copyOf }: Pick<NewDocument, 'id' | 'copyOf'>,
  { title, snapshots, changes, time }: Beginning,
): Promise<DocumentRecord> {
  const revision = changes.length
  const record: DocumentRecord = {
    version: RECORD_VERSION,
    id,
    title,
    ...{ created: time, changed: time, size: snapshots.at(-1)!.text.length, revision },
    ...{ copyOf, formatVersion: FORMAT_VERSION, removed: null, named: false },
    snapshot: { revision, time, since: 0 },
  }
  await transaction.objectStore('documents').add(record, id)
  for (const snapshot of snapshots) await putSnapshot(transaction, snapshot)
  for (const change of changes) await transaction.objectStore('changes').add(change, [id, change.revision])
  return record
}

/** Writes changes, as prepared, after those that are there. Nothing that is stored is written over. */
export async function appendChanges(
  transaction: Writing,
  id: DocumentId,
  { entries, expectedRevision, dataset }: Appended,
  { changes, time }: { readonly changes: readonly ChangeRecord[]; readonly time: number },
): Promise<DocumentRecord> {
  const record = await getUnremoved(transaction, id)
  if (record.revision !== expectedRevision) throw new Refusal({ code: 'other-revision', revision: record.revision })
  for (const change of changes) await transaction.objectStore('changes').add(change, [id, change.revision])
  const isRenamed = entries.some(({ change }) => change.fields?.updated.has('title'))
  const since = changes.reduce((sum, { text }) => sum + text.length, record.snapshot.since)
  const next = {
    ...record,
    // A name of its own lasts until the dataset gets another title.
    ...(record.named && !isRenamed ? {} : { title: dataset.title, named: false }),
    ...{ revision: expectedRevision + changes.length, changed: time, snapshot: { ...record.snapshot, since } },
  }
  await transaction.objectStore('documents').put(next, id)
  return next
}

/** Adds a snapshot that is due, and deletes those that are too many. `since`: the characters of changes up to it. */
export async function addSnapshot(
  transaction: Writing,
  snapshot: SnapshotRecord,
  since: number,
): Promise<DocumentRecord> {
  const { document: id, revision, time, text } = snapshot
  const record = await getUnremoved(transaction, id)
  if (revision <= record.snapshot.revision || revision > record.revision) return record
  await putSnapshot(transaction, snapshot)
  const next = { ...record, size: text.length, snapshot: { revision, time, since: record.snapshot.since - since } }
  await transaction.objectStore('documents').put(next, id)
  await trim(transaction, id)
  return next
}

/** The record of a document that can be changed. */
export async function getUnremoved(transaction: Writing, id: DocumentId): Promise<DocumentRecord> {
  const found = await findDocument(transaction, id)
  if (!found || found.record.removed !== null) throw new Refusal({ code: 'missing-document' })
  return found.record
}

/** Whether a document wants a snapshot. */
export function isSnapshotDue({ revision, size, snapshot }: DocumentRecord, time: number): boolean {
  return (
    revision - snapshot.revision >= MOST_CHANGES ||
    snapshot.since > Math.max(size, MOST_TEXT) ||
    time - snapshot.time > LONGEST
  )
}

/** Deletes snapshots without a name but the latest, and the changes that lead to the earliest of these. */
async function trim(transaction: Writing, id: DocumentId): Promise<void> {
  const revisions = await listRevisions(transaction, 'snapshots', id)
  if (revisions.length <= MOST_VERSIONS) return
  const unnamed: number[] = []
  for (const revision of revisions) {
    const value = (await transaction.objectStore('snapshots').get([id, revision])) as
      | Partial<SnapshotRecord>
      | undefined
    if (typeof value?.name !== 'string') unnamed.push(revision)
  }
  const [gone, earliest] = [unnamed.slice(0, -MOST_VERSIONS), unnamed.at(-MOST_VERSIONS)]
  for (const revision of gone) await deleteSnapshots(transaction, id, revision, revision)
  if (earliest !== undefined) await transaction.objectStore('changes').delete(getRange(id, 0, earliest))
}
