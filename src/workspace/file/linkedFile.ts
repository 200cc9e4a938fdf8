import type { Dataset } from '../../model/dataset.ts'

/** The file of the open document, as the page shows it. */
export interface LinkedFile {
  readonly name: string
  /** When it was last read or written here, in ms since 1970. */
  readonly at: number
  /** `given`: to the browser as a download, of which no more is known. */
  readonly how: 'read' | 'written' | 'given'
  /** Whether it holds what is open; `null`: not known. */
  readonly isSaved: boolean | null
}

/** What can be done with the file of the open document. */
export type FileAct =
  | { readonly kind: 'open' }
  /** Opens what was imported as a dataset of its own. */
  | { readonly kind: 'imported'; readonly name: string; readonly dataset: Dataset }
  | { readonly kind: 'save' | 'save-as' }
  /** Goes on with saving, with the answer to the question about texts. */
  | { readonly kind: 'answer-texts'; readonly withTexts: boolean }
  /** Finds out whether the file holds what is open, and whether it was changed on the disk. */
  | { readonly kind: 'check' }
  /** Offers to merge what is on the disk. */
  | { readonly kind: 'merge' }
  /** What was offered is merged. */
  | { readonly kind: 'merged' }
  /** Writes over what is on the disk, of which a version is kept. */
  | { readonly kind: 'overwrite' }

/** A file that was changed on the disk, to be merged against what it was when it was last read or written here. */
export interface MergeOffer {
  readonly name: string
  readonly theirs: Dataset
  readonly base: Dataset
  /** When it was last read or written here, in ms since 1970. */
  readonly at: number
}

/** What became of a file, to be told. */
export type FileNews =
  | { readonly kind: 'saved' | 'up-to-date' | 'given'; readonly name: string }
  /** `from`: the file that was opened, of another format or read in part, which stays as it is. */
  | { readonly kind: 'saved-beside'; readonly name: string; readonly from: string }
  /** `isEdited`: whether the document was changed here as well. */
  | { readonly kind: 'changed'; readonly name: string; readonly isEdited: boolean }
  /** Where what stood in the file is kept; `null`: it could not be read. */
  | { readonly kind: 'overwritten'; readonly name: string; readonly kept: 'version' | 'document' | null }
  | { readonly kind: FileProblem; readonly name: string }

/** Why a file was not read or written. Nothing was changed then. */
export type FileProblem = 'refused' | 'gone' | 'full' | 'unreadable' | 'not-kept' | 'failed'
