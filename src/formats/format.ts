import type { DatasetFile } from '../model/dataset.ts'
import type { CheckedDataset } from '../model/validateDataset.ts'
import type { ReadProgress } from './readProgress.ts'
import type { FileKind, Recognise } from './recognition.ts'

/** A file as it was given; of a name only what follows the last slash. */
export interface FileToRead {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface WrittenFile {
  /** What follows the name that the person chooses: `.graphml`, `.actors.csv`. */
  readonly ending: string
  readonly bytes: Uint8Array
}

/** A format of files: both ways, and what gets lost on the way out. */
export interface Format {
  /**
   * Reads one file, or several that belong together, and tells how far it is. Never throws: what cannot be read is an
   * issue with its place.
   */
  readonly read: (files: readonly FileToRead[], tell?: ReadProgress) => CheckedDataset
  readonly write: (file: DatasetFile) => readonly WrittenFile[]
  /** The dataset as it comes back once it has been written and read: what the format cannot hold is gone from it. */
  readonly hold: (file: DatasetFile) => DatasetFile
}

/** A format as it is offered. Its code is loaded when it is asked for. */
export interface FormatEntry<Id extends string = string> {
  readonly id: Id
  /** A proper name, the same in every language. */
  readonly name: string
  /** Endings of file names, the one that is written first. */
  readonly extensions: readonly string[]
  /** Endings of files that are read, but not written. */
  readonly alsoRead?: readonly string[]
  /** The kinds of file that it is looked for in; one that is named after it is of the first, unless it says otherwise. */
  readonly kinds: readonly [FileKind, ...FileKind[]]
  /** Knows it by what a file of these kinds holds; by its name alone, where nothing is said. */
  readonly recognise?: () => Promise<Recognise>
  /** Whether several files of it are one dataset. */
  readonly severalFiles?: true
  readonly load: () => Promise<Format>
}
