import type { FileToRead } from '../formats/format.ts'
import type { ReadFile } from '../formats/readAnyFormat.ts'

/** Files that are to be imported, and how they were read at first. */
export interface Importing {
  readonly files: readonly FileToRead[]
  readonly read: ReadFile
}
