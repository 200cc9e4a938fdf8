import type { LocalText } from '../../base/language.ts'
import type { Result } from '../../base/result.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Issue } from '../../model/issue.ts'
import type { DocumentId } from '../../workspace/documentId.ts'
import type { RestoredBackup, StorageProblem, StoredDocument, Version } from '../../workspace/storage.ts'

export type LibraryAnswer<Value> = Promise<Result<Value, StorageProblem>>

export interface NamedDataset {
  /** Of the file. */
  readonly name: string
  readonly dataset: Dataset
  /** What of it could not be read as it stands. */
  readonly issues: readonly Issue[]
}

/** The documents that are kept in this browser. Whatever goes wrong is answered, and nothing is thrown. */
export interface DocumentLibrary {
  /** All documents, the last changed first, those that were removed included. */
  readonly list: () => LibraryAnswer<readonly StoredDocument[]>
  /** Whether the browser has agreed not to clear what is stored here by itself; `null`: it cannot be asked. */
  readonly isLasting: () => Promise<boolean | null>
  readonly open: (id: DocumentId) => LibraryAnswer<null>
  /** Keeps a dataset as a new document and opens it. */
  readonly create: (dataset: Dataset, copyOf: string | null) => LibraryAnswer<null>
  readonly rename: (id: DocumentId, title: LocalText) => LibraryAnswer<StoredDocument>
  readonly copy: (id: DocumentId, title: LocalText) => LibraryAnswer<StoredDocument>
  /** Removes a document, so that it can be restored. If it is open, a dataset of the app is opened in its place. */
  readonly remove: (id: DocumentId) => LibraryAnswer<StoredDocument>
  readonly restore: (id: DocumentId) => LibraryAnswer<StoredDocument>
  /** The last 20 versions and all that were named, the latest first. */
  readonly listVersions: (id: DocumentId) => LibraryAnswer<readonly Version[]>
  readonly readVersion: (id: DocumentId, revision: number) => LibraryAnswer<Dataset>
  /** Names a version, or the present state if there is no `revision`. `null` takes the name away. */
  readonly nameVersion: (id: DocumentId, revision: number | null, name: string | null) => LibraryAnswer<Version>
  /** Asks for a file of any format and reads its dataset; `null`: none was chosen, or reading it was stopped. */
  readonly readFile: () => LibraryAnswer<NamedDataset | null>
  /** Saves all that is stored as a file. */
  readonly saveBackup: () => LibraryAnswer<null>
  /** Hears what this and other tabs have changed. Gives a function that stops it. */
  readonly follow: (listener: () => void) => () => void
  /** Asks for a backup file and adds its documents; `null`: none was chosen. */
  readonly readBackup: () => LibraryAnswer<RestoredBackup | null>
}
