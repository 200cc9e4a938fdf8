import type { DocumentId } from '../../workspace/documentId.ts'
import type { Transaction, Writing } from './createConnection.ts'
import { getRange } from './listRevisions.ts'
import type { SnapshotRecord } from './records.ts'

/**
 * In characters. A longer text is stored in parts of this length, each by a request of its own, because the browser
 * copies a record in one task. The record itself then has an empty text and the number of its parts.
 */
const PART = 2_000_000

/** A snapshot as it was put, or whatever else is stored in its stead. */
export async function getSnapshot(transaction: Transaction, id: DocumentId, revision: number): Promise<unknown> {
  const value: unknown = await transaction.objectStore('snapshots').get([id, revision])
  if (typeof value !== 'object' || value === null || !('parts' in value)) return value
  const { parts: _, ...record } = value
  const parts: unknown[] = await transaction.objectStore('texts').getAll(getPartRange(id, revision))
  return { ...record, text: parts.join('') }
}

/** Adds a snapshot, or puts it in another's stead. */
export async function putSnapshot(transaction: Writing, snapshot: SnapshotRecord): Promise<void> {
  const { document: id, revision, text } = snapshot
  await deleteSnapshots(transaction, id, revision, revision)
  const parts = text.length > PART ? Math.ceil(text.length / PART) : 0
  for (let at = 0; at < parts; at += 1) {
    await transaction.objectStore('texts').add(text.slice(at * PART, (at + 1) * PART), [id, revision, at])
  }
  await transaction
    .objectStore('snapshots')
    .add(parts > 0 ? { ...snapshot, text: '', parts } : snapshot, [id, revision])
}

/** Deletes the snapshots of a document from one revision up to another. */
export async function deleteSnapshots(
  transaction: Writing,
  id: DocumentId,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  await transaction.objectStore('snapshots').delete(getRange(id, from, to))
  await transaction.objectStore('texts').delete(getPartRange(id, from, to))
}

function getPartRange(id: DocumentId, from: number, to = from): IDBKeyRange {
  return IDBKeyRange.bound([id, from], [id, to, Number.MAX_SAFE_INTEGER])
}
