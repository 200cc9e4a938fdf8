import type { DocumentId } from '../../workspace/documentId.ts'
import type { Logged } from '../../workspace/replayLog.ts'
import { replayLog } from '../../workspace/replayLog.ts'
import type { Damage, OpenedDocument } from '../../workspace/storage.ts'
import type { Transaction, Writing } from './createConnection.ts'
import { Refusal } from './createConnection.ts'
import { findDocument, findSnapshot } from './findDocument.ts'
import { getRange, listRevisions } from './listRevisions.ts'
import type { DocumentRecord, RecordKey, StoreName } from './records.ts'
import { readChangeRecord, toSnapshotRecord } from './records.ts'
import { deleteSnapshots, getSnapshot, putSnapshot } from './snapshots.ts'
import { toStoredDocument } from './toStoredDocument.ts'

/**
 * The document as of its last change: the latest snapshot that can be read, and all changes since that still apply. What
 * cannot be read is listed; nothing is written.
 */
export async function openStored(
  transaction: Transaction,
  id: DocumentId,
): Promise<OpenedDocument & { readonly record: DocumentRecord }> {
  const known = await findDocument(transaction, id)
  if (!known) throw new Refusal({ code: 'missing-document' })
  const { record } = known
  const snapshots = await listRevisions(transaction, 'snapshots', id)
  const { snapshot, damaged } = await findSnapshot(transaction, id, snapshots)
  if (!snapshot) throw new Refusal({ code: 'damaged-document' })
  const log = await readLog(transaction, id)
  // What is written after the number in the record was changed by other hands counts all the same.
  const to = Math.max(snapshot.revision, record.revision, log.at(-1)?.revision ?? 0)
  const { dataset, history, leftOut } = replayLog(snapshot.dataset, { from: snapshot.revision, to, log })
  const unreadable = log.filter(({ revision, entry }) => !entry && revision <= snapshot.revision)
  const damage: readonly Damage[] = [
    ...known.damage,
    ...damaged.map((revision): Damage => ({ kind: 'snapshot', revision })),
    ...[...unreadable.map(({ revision }) => revision), ...leftOut].map(
      (revision): Damage => ({ kind: 'change', revision }),
    ),
  ]
  const whole = { ...record, revision: to }
  return { document: toStoredDocument(whole), record: whole, dataset, history, damage }
}

async function readLog(transaction: Transaction, id: DocumentId): Promise<readonly Logged[]> {
  const revisions = await listRevisions(transaction, 'changes', id)
  const values: unknown[] = await transaction.objectStore('changes').getAll(getRange(id))
  return values.map((value, index) => {
    const found = readChangeRecord(value)
    if (found.kind === 'newer') throw new Refusal({ code: 'newer-version' })
    const revision = revisions[index]!
    const isOwn = found.kind === 'sound' && found.value.document === id && found.value.revision === revision
    return { revision, entry: isOwn ? found.value.entry : null }
  })
}

/**
 * Sets aside what is damaged, and takes a snapshot of what could be saved, on which the next change can stand. A second
 * opening finds nothing damaged.
 */
export async function repairStored(
  transaction: Writing,
  { document, record, dataset, damage }: OpenedDocument & { readonly record: DocumentRecord },
  time: number,
): Promise<void> {
  const { id, revision } = document
  for (const { kind, revision: at } of damage) {
    const store: StoreName = `${kind}s`
    const key = kind === 'document' ? id : ([id, at] as RecordKey)
    const value: unknown =
      kind === 'snapshot'
        ? await getSnapshot(transaction, id, at)
        : await transaction.objectStore(store as 'changes').get(key as RecordKey)
    if (value === undefined) continue
    await transaction.objectStore('damaged').add({ store, key, value, time })
    if (kind === 'snapshot') await deleteSnapshots(transaction, id, at, at)
    else await transaction.objectStore(store as 'changes').delete(key as RecordKey)
  }
  const snapshot = toSnapshotRecord(id, { dataset, revision, time })
  await putSnapshot(transaction, snapshot)
  const size = snapshot.text.length
  await transaction.objectStore('documents').put({ ...record, size, snapshot: { revision, time, since: 0 } }, id)
}
