import type { Dataset } from '../model/dataset.ts'
import type { Arrangement } from '../scene/arrangement.ts'
import type { Version } from './storage.ts'
import type { UnitedVersions } from './uniteVersions.ts'

/** A version that the diagram shows beside the present one, on one layout. */
export interface ShownVersion extends UnitedVersions {
  readonly version: Version
  readonly before: Dataset
  /** The present dataset when it was asked for: with another one, it is shown no longer. */
  readonly now: Dataset
  /** Of both; `null` until there is one. */
  readonly arrangement: Arrangement | null
}
