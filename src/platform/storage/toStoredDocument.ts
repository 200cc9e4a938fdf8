import type { StoredDocument } from '../../workspace/storage.ts'
import type { DocumentRecord } from './records.ts'

/** What others know of a document. */
export function toStoredDocument({
  version: _,
  named: __,
  snapshot: ___,
  ...document
}: DocumentRecord): StoredDocument {
  return document
}
