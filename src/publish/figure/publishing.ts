import type { Design } from '../../model/figure/design.ts'
import type { Contents } from '../../scene/contents.ts'
import type { Published } from './composePicture.ts'
import type { FurnitureEdits } from './figure.ts'
import type { Preset } from './preset.ts'
import type { PublishWords } from './publishWords.ts'

/** What is published, and how. */
export interface Publishing extends Published {
  readonly preset: Preset
  readonly words: PublishWords
  readonly edits?: FurnitureEdits
  /** Default: none. */
  readonly design?: Design
  /** Default: the scene. */
  readonly contents?: Contents
}
