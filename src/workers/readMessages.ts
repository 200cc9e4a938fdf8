import type { FileToRead } from '../formats/format.ts'
import type { ReaderId } from '../formats/registry.ts'
import type { CheckedDataset } from '../model/validateDataset.ts'
import type { PublishedProblem, ReadPublished } from '../publish/svg/carried.ts'

/** To the reading worker: one file, or several that belong together. */
export interface ReadMessage {
  readonly files: readonly FileToRead[]
}

/** From the reading worker: its progress from 0 to 1, then the contents, or a failure. */
export type ReadReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'answer'; readonly answer: ReadAnswer }
  | { readonly kind: 'failed'; readonly message: string }

/** The contents of files. */
export interface ReadAnswer extends CheckedDataset {
  /** Of data; `null`: a picture, or not recognised. */
  readonly format: ReaderId | null
  /** The view of a published picture, and whether it was changed by hand. */
  readonly published: Omit<ReadPublished, 'dataset'> | null
  /** Why a picture cannot be opened. */
  readonly problem: PublishedProblem | null
}
