import type { Dataset } from '../../model/dataset.ts'
import { FORMAT_VERSION } from '../../model/formatVersion.ts'
import type { DocumentId } from '../../workspace/documentId.ts'
import type { Damage } from '../../workspace/storage.ts'
import type { Transaction } from './createConnection.ts'
import { Refusal } from './createConnection.ts'
import { listRevisions } from './listRevisions.ts'
import type { DocumentRecord, SnapshotRecord } from './records.ts'
import { RECORD_VERSION, readDocumentRecord, readSnapshotRecord } from './records.ts'
import { getSnapshot } from './snapshots.ts'

export interface FoundDocument {
  readonly record: DocumentRecord
  /** The record itself, where it is damaged and had to be made anew. */
  readonly damage: readonly Damage[]
}

/** The record of a document. One that is missing or damaged is made anew of what else is stored of it; `null`: nothing is. */
export async function findDocument(transaction: Transaction, id: DocumentId): Promise<FoundDocument | null> {
  const value: unknown = await transaction.objectStore('documents').get(id)
  const found = readDocumentRecord(value)
  if (found.kind === 'newer') throw new Refusal({ code: 'newer-version' })
  if (found.kind === 'sound' && found.value.id === id) return { record: found.value, damage: [] }
  const [snapshots, changes] = [
    await listRevisions(transaction, 'snapshots', id),
    await listRevisions(transaction, 'changes', id),
  ]
  const revision = Math.max(0, snapshots.at(-1) ?? 0, changes.at(-1) ?? 0)
  const sound = await findSnapshot(transaction, id, snapshots)
  if (!sound.snapshot) {
    if (value === undefined && snapshots.length === 0) return null
    throw new Refusal({ code: 'damaged-document' })
  }
  return { record: toRecord(id, revision, sound.snapshot), damage: [{ kind: 'document', revision }] }
}

export type FoundSnapshot = SnapshotRecord & { readonly dataset: Dataset }

/** The latest snapshot that can be read, and the revisions of those after it that cannot. */
export async function findSnapshot(
  transaction: Transaction,
  id: DocumentId,
  revisions: readonly number[],
): Promise<{ readonly snapshot: FoundSnapshot | undefined; readonly damaged: readonly number[] }> {
  const damaged: number[] = []
  for (const revision of revisions.toReversed()) {
    const found = readSnapshotRecord(await getSnapshot(transaction, id, revision))
    if (found.kind === 'newer') throw new Refusal({ code: 'newer-version' })
    if (found.kind === 'sound' && found.value.document === id && found.value.revision === revision) {
      return { snapshot: found.value, damaged }
    }
    damaged.push(revision)
  }
  return { snapshot: undefined, damaged }
}

function toRecord(id: DocumentId, revision: number, snapshot: FoundSnapshot): DocumentRecord {
  const { time, text, dataset } = snapshot
  return {
    version: RECORD_VERSION,
    id,
    title: dataset.title,
    ...{ created: time, changed: time, size: text.length, revision },
    ...{ copyOf: null, formatVersion: FORMAT_VERSION, removed: null, named: false },
    snapshot: { revision: snapshot.revision, time, since: 0 },
  }
}
