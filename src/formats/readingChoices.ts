import type { ContentChoices } from './contentChoices.ts'
import type { ReaderId } from './registry.ts'

/** What a person says about how a file is to be read, where recognition is wrong. Whatever is left out is recognised. */
export interface ReadingChoices extends ContentChoices {
  readonly format?: ReaderId
}
