import type { RecordKind } from '../change/change.ts'
import type { Dataset } from '../dataset.ts'

/** One of the three datasets of a merge. */
export type MergeSide = 'base' | 'mine' | 'theirs'

/** A value on each side; `undefined`: it is not there. */
export type Sides<Value> = { readonly [Each in MergeSide]: Value }

/** What both sides changed, each in another way, or what one removed and the other needs. */
export interface Conflict extends Sides<unknown> {
  readonly kind: RecordKind
  readonly id: string
  /** The field: keys of objects, ids of items in lists. Empty: the record as a whole. */
  readonly path: readonly string[]
  /** What stands in the merged dataset until it is settled; `neither`: both values would be wrong there. */
  readonly stands: 'mine' | 'theirs' | 'neither'
  /** The record that needs what one side has removed. */
  readonly neededBy?: RecordName
}

export interface RecordName {
  readonly kind: RecordKind
  readonly id: string
}

/** Two datasets merged against the one from which both come. */
export interface Merge extends Sides<Dataset> {
  readonly dataset: Dataset
  readonly conflicts: readonly Conflict[]
}
