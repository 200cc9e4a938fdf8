import type { DocumentId } from './documentId.ts'

/** What tabs of this browser settle among themselves: who may write a document, and what was written. */
export interface Tabs {
  /** Asks to be the one tab that writes a document. Until it is, another one writes. */
  readonly claim: (id: DocumentId) => WriteLock
  /** Tells the other tabs that a document was written. */
  readonly announce: (id: DocumentId) => void
  /** Hears what other tabs have written. Gives a function that stops it. */
  readonly follow: (listener: (id: DocumentId) => void) => () => void
}

export interface WriteLock {
  /** Whether it is granted at once. */
  readonly isFree: Promise<boolean>
  /** Once it is granted, at once or later. It is never settled after a release. */
  readonly granted: Promise<void>
  /** Gives it up, so that another tab can write. */
  readonly release: () => void
}
