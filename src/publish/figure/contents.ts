import type { RelationId } from '../../model/dataset.ts'
import type { Answers } from './answer.ts'

/** What a figure shows of a dataset: its scene, some relations row by row, or the paths of answers. */
export type Contents =
  | { readonly kind: 'scene' }
  | { readonly kind: 'rows'; readonly rows: readonly RelationId[] }
  | { readonly kind: 'answers'; readonly answers: Answers }
