import type { LocalText } from '../base/language.ts'
import type { Result } from '../base/result.ts'
import type { Change } from '../model/change/change.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Issue } from '../model/issue.ts'
import type { History, Label } from './document.ts'
import type { DocumentId } from './documentId.ts'

/** A document as a list shows it. Times are in ms since 1970. */
export interface StoredDocument {
  readonly id: DocumentId
  /** The name that it was given, or else the title of its dataset. */
  readonly title: LocalText
  readonly created: number
  readonly changed: number
  /** Of its dataset, in characters of JSON, as of the last snapshot. */
  readonly size: number
  /** The number of changes since it was created. */
  readonly revision: number
  /** The dataset of the app of which it is a copy; `null`: of none. */
  readonly copyOf: string | null
  /** The version of the dataset format. */
  readonly formatVersion: number
  /** When it was removed; `null`: it is not. */
  readonly removed: number | null
}

/** One change of a document, as the log keeps it. `change` is what became of the document, in undo as well. */
export type LogEntry =
  | { readonly kind: 'do' | 'undo' | 'redo'; readonly change: Change; readonly label: Label; readonly time: number }
  | {
      /** A change outside the history, which had to be worked out anew. */
      readonly kind: 'rework'
      readonly change: Change
      readonly history: History
      readonly time: number
    }

export interface OpenedDocument {
  readonly document: StoredDocument
  /** As of the last change that was kept, with the positions of the document. */
  readonly dataset: Dataset
  readonly history: History
  /** What is damaged, and so left out. */
  readonly damage: readonly Damage[]
}

/** A stored record that cannot be read, or a change that no longer fits. It is set aside, and part of a backup. */
export interface Damage {
  readonly kind: 'document' | 'snapshot' | 'change'
  readonly revision: number
}

/** A snapshot of a document that can be looked at and brought back. */
export interface Version {
  readonly revision: number
  readonly time: number
  readonly name: string | null
}

/** Why the storage did not do what was asked. Nothing was changed then. */
export type StorageProblem =
  | { readonly code: 'full' | 'aborted' | 'closed' | 'blocked' | 'unavailable' }
  /** A newer version of the app has written this, or wants to. */
  | { readonly code: 'newer-version' }
  | { readonly code: 'missing-document' | 'damaged-document' | 'missing-version' }
  /** Somebody else has written in between. */
  | { readonly code: 'other-revision'; readonly revision: number }
  /** The code of the storage could not be loaded. */
  | { readonly code: 'not-loaded' }
  | { readonly code: 'not-a-backup' | 'unreadable-file'; readonly issues: readonly Issue[] }

export interface NewDocument {
  readonly id: DocumentId
  readonly copyOf: string | null
  /** The dataset with the positions of the document, before `entries`. */
  readonly dataset: Dataset
  readonly entries: readonly LogEntry[]
}

export interface Appended {
  readonly entries: readonly LogEntry[]
  /** The revision on which the first entry stands. */
  readonly expectedRevision: number
  /** The dataset after the last entry, with the positions of the document. */
  readonly dataset: Dataset
}

export interface RestoredBackup {
  readonly documents: readonly StoredDocument[]
  /** What of it could not be read. */
  readonly leftOut: readonly { readonly title: LocalText; readonly damage: readonly Damage[] }[]
}

type StorageAnswer<Value> = Promise<Result<Value, StorageProblem>>

/**
 * Keeps documents in this browser. What is answered with `ok` is on the disk; whatever goes wrong is answered, and
 * nothing is thrown.
 */
export interface DocumentStorage {
  readonly create: (document: NewDocument) => StorageAnswer<StoredDocument>
  /** Writes changes, all of them or none. */
  readonly append: (id: DocumentId, appended: Appended) => StorageAnswer<StoredDocument>
  /** `repair` sets aside what is damaged, so that it is met only once; for whoever may write. */
  readonly open: (id: DocumentId, options?: { readonly repair?: boolean }) => StorageAnswer<OpenedDocument>
  /** All documents, the last changed first, those that were removed included. */
  readonly list: () => StorageAnswer<readonly StoredDocument[]>
  readonly rename: (id: DocumentId, title: LocalText) => StorageAnswer<StoredDocument>
  readonly copy: (id: DocumentId, as: DocumentId) => StorageAnswer<StoredDocument>
  readonly remove: (id: DocumentId) => StorageAnswer<StoredDocument>
  readonly restore: (id: DocumentId) => StorageAnswer<StoredDocument>
  /** Deletes what was removed before a time, for good. Lists the documents. */
  readonly purge: (before: number) => StorageAnswer<readonly DocumentId[]>
  /** The last 20 versions and all that were named, the latest first. */
  readonly listVersions: (id: DocumentId) => StorageAnswer<readonly Version[]>
  readonly readVersion: (id: DocumentId, revision: number) => StorageAnswer<Dataset>
  /** Names a version; one of the present revision is made if there is none. `null` takes the name away. */
  readonly nameVersion: (id: DocumentId, revision: number, name: string | null) => StorageAnswer<Version>
  /** All that is stored, what is damaged included, as one JSON text. */
  readonly writeBackup: () => StorageAnswer<string>
  /** Adds the documents of a backup to those that are here; one whose id is taken gets another. */
  readonly readBackup: (text: string) => StorageAnswer<RestoredBackup>
  /** Tells that a newer version of the app has taken the database over. Gives a function that stops it. */
  readonly follow: (listener: () => void) => () => void
  readonly close: () => void
}
