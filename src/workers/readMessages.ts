import type { FileToRead } from '../formats/format.ts'
import type { CheckedDataset } from '../model/validateDataset.ts'
import type { PublishedProblem, ReadPublished } from '../publish/svg/carried.ts'

/** To the worker that reads: a file, or several that belong together. */
export interface ReadMessage {
  readonly files: readonly FileToRead[]
}

/** From it: how far it is, from 0 to 1; then what the files hold, or that it could not be told. */
export type ReadReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'answer'; readonly answer: ReadAnswer }
  | { readonly kind: 'failed'; readonly message: string }

/** What files hold. */
export interface ReadAnswer extends CheckedDataset {
  /** Of a published picture: its view, and whether it was changed by hand. */
  readonly published: Omit<ReadPublished, 'dataset'> | null
  /** Why a picture cannot be opened. */
  readonly problem: PublishedProblem | null
}
