import type { DatasetFile, RelationId } from '../model/dataset.ts'
import type { DayOrder } from '../model/time/readDateText.ts'
import type { CheckedDataset } from '../model/validateDataset.ts'
import type { ContentChoices } from './contentChoices.ts'
import type { TableLayout } from './fileLayout.ts'
import type { NegativeWeights } from './graph/weighRelations.ts'
import type { ReadProgress } from './readProgress.ts'
import type { FileKind, Recognise } from './recognition.ts'

/** A file as given, with the last part of its path as the name. */
export interface FileToRead {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface WrittenFile {
  /** The extension of its name: `.graphml`, `.actors.csv`. */
  readonly ending: string
  readonly bytes: Uint8Array
}

export interface ReadOptions {
  readonly tell?: ReadProgress | undefined
  readonly choices?: ContentChoices | undefined
}

/** What a reader gives: a dataset, and where in the files it is from. */
export interface ReadRecords extends CheckedDataset {
  /** Lists the place of each relation in the files, such as `donations.csv, line 12`. */
  readonly listOrigins?: () => ReadonlyMap<RelationId, string>
  /** How dates such as `03/04/2001` were read; `null`: there are none. */
  readonly dayOrder?: DayOrder | null
  /** How weights below zero were read; `null`: there are none. */
  readonly negativeWeights?: NegativeWeights | null
  /** The tables of the files, and what their columns were taken for. */
  readonly tables?: readonly TableLayout[]
  /** The visible sheets of a workbook. */
  readonly sheets?: readonly string[]
}

/** A file format that is read. */
export interface FormatReader {
  /**
   * Reads one file, or several that belong together, and reports its progress. Never throws: whatever cannot be read
   * becomes an issue with its place.
   */
  readonly read: (files: readonly FileToRead[], options?: ReadOptions) => ReadRecords
}

/** A file format that is read and written, and what is lost in writing. */
export interface Format extends FormatReader {
  readonly write: (file: DatasetFile) => readonly WrittenFile[]
  /** The dataset as it comes back after writing and reading, without what the format cannot store. */
  readonly hold: (file: DatasetFile) => DatasetFile
}

/** A format in a list of formats. Its code is loaded on demand. */
export interface ReaderEntry<Id extends string = string> {
  readonly id: Id
  /** A proper name, the same in every language. */
  readonly name: string
  /** Its name where it is read, if more is read than is written. */
  readonly nameAsRead?: string
  /** Extensions; if it is written, the first one is used. */
  readonly extensions: readonly string[]
  /**
   * The kinds of file that may be of this format. A file named after the format counts as the first kind unless its
   * contents say otherwise.
   */
  readonly kinds: readonly [FileKind, ...FileKind[]]
  /** Recognises the format by the contents of such a file. Without it, only the name counts. */
  readonly recognise?: () => Promise<Recognise>
  /** Whether several files form one dataset. */
  readonly severalFiles?: true
  readonly load: () => Promise<FormatReader>
}

/** A format that is also written. */
export interface FormatEntry<Id extends string = string> extends ReaderEntry<Id> {
  /** Extensions that are read but not written. */
  readonly alsoRead?: readonly string[]
  /** Whether it holds all of a dataset, so that a file that was opened can be written back. */
  readonly isWrittenBack?: true
  readonly load: () => Promise<Format>
}
