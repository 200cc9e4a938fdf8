import type { FileToRead } from '../formats/format.ts'
import type { ReadFile } from '../formats/readAnyFormat.ts'
import type { Dataset } from '../model/dataset.ts'

/** What was read of files, also as a dataset. */
export interface IndexedFile extends ReadFile {
  readonly dataset: Dataset | null
}

/** Files that are to be imported, and how they were read at first. */
export interface Importing {
  readonly files: readonly FileToRead[]
  readonly read: IndexedFile
}
