import type { DocumentId } from '../workspace/documentId.ts'

/** An id that no other document has, also where the page comes over plain HTTP, which has no `randomUUID`. */
export function createDocumentId(): DocumentId {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `own-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
