/** The id of a document of one's own. No dataset that comes with the app has one that begins so. */
export type DocumentId = `own-${string}`

export function isDocumentId(id: string): id is DocumentId {
  return id.startsWith('own-')
}
