import type { LocalText } from '../../base/language.ts'
import type { Group } from '../../model/dataset.ts'

export type TemplateId = 'reform' | 'conflict' | 'ownership' | 'organisation'

/** A beginning for a dataset of a kind: the groups that it has, and the types of the vocabulary that suit it. */
export interface Template {
  readonly id: TemplateId
  readonly title: LocalText
  /** What such a dataset is about. */
  readonly description: LocalText
  readonly groups: readonly Group[]
  /** Ids of the built-in vocabulary. */
  readonly actorTypes: readonly string[]
  readonly relationTypes: readonly string[]
}
