import type { FileToRead } from '../formats/format.ts'
import type { CheckedDataset } from '../model/validateDataset.ts'
import type { PublishedProblem, ReadPublished } from '../publish/svg/carried.ts'

/** To the worker that reads: a file, or several that belong together. */
export interface ReadMessage {
  readonly files: readonly FileToRead[]
}

/** From it: what the files hold. */
export interface ReadAnswer extends CheckedDataset {
  /** Of a published picture: its view, and whether it was changed by hand. */
  readonly published: Omit<ReadPublished, 'dataset'> | null
  /** Why a picture cannot be opened. */
  readonly problem: PublishedProblem | null
}
