import type { Dataset } from '../model/dataset.ts'
import type { Arrangement } from '../scene/arrangement.ts'
import type { Version } from './storage.ts'
import type { UnitedVersions } from './uniteVersions.ts'

/** Two states of a dataset that the diagram shows on one layout. */
export interface ShownComparison extends UnitedVersions {
  readonly of: Compared
  readonly before: Dataset
  readonly after: Dataset
  /** The present dataset when it was asked for: with another one, it is shown no longer. */
  readonly now: Dataset
  /** Of both; `null` until there is one. */
  readonly arrangement: Arrangement | null
}

/** A version and the present one, or what was in force on two dates in EDTF. */
export type Compared =
  | { readonly kind: 'version'; readonly version: Version }
  | { readonly kind: 'dates'; readonly from: string; readonly to: string }
