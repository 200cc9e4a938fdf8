import type { FileLayout } from '../formats/fileLayout.ts'
import type { FileToRead } from '../formats/format.ts'
import type { ReadingChoices } from '../formats/readingChoices.ts'
import type { ReaderId } from '../formats/registry.ts'
import type { RelationId } from '../model/dataset.ts'
import type { CheckedDataset } from '../model/validateDataset.ts'
import type { PublishedProblem, ReadPublished } from '../publish/svg/carried.ts'
import type { IndexedFile } from '../workspace/importing.ts'

/** To the reading worker: one file, or several that belong together. */
export interface ReadMessage {
  readonly files: readonly FileToRead[]
  readonly choices: ReadingChoices
  /** Whether the origins of relations are to be sent, as imports need them. */
  readonly wantsOrigins: boolean
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
  /** How data were read; `null`: a picture, or not recognised. */
  readonly layout: FileLayout | null
  /** Where in the files each relation is from; empty unless asked for. */
  readonly origins: ReadonlyMap<RelationId, string>
  /** The view of a published picture, and whether it was changed by hand. */
  readonly published: Omit<ReadPublished, 'dataset'> | null
  /** Why a picture cannot be opened. */
  readonly problem: PublishedProblem | null
}

/** The contents of files in the page. */
export interface IndexedAnswer extends ReadAnswer, IndexedFile {}
