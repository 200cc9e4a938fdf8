import type { DocumentId } from '../../workspace/documentId.ts'
import type { Transaction } from './createConnection.ts'

/** The keys of what belongs to a document, from one revision up to another. */
export function getRange(id: DocumentId, from = 0, to = Number.MAX_SAFE_INTEGER): IDBKeyRange {
  return IDBKeyRange.bound([id, from], [id, to])
}

/** The revisions of a document for which a store has a record, rising. */
export async function listRevisions(
  transaction: Transaction,
  store: 'snapshots' | 'changes',
  id: DocumentId,
): Promise<readonly number[]> {
  const keys = await transaction.objectStore(store).getAllKeys(getRange(id))
  return keys.map(([, revision]) => revision)
}
