import type { Dataset } from '../model/dataset.ts'
import type { Arrangement } from '../scene/arrangement.ts'
import type { ArrangingRequest } from '../workspace/derive/deriveArranging.ts'

/** To the worker: a dataset is sent once, and then spoken of as the latest. */
export type ArrangeMessage =
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'arrange'; readonly number: number; readonly request: ArrangingRequest }

/** From the worker; without an arrangement where none could be made, or none that can be sent. */
export interface ArrangedMessage {
  readonly number: number
  readonly arrangement: Arrangement | null
}
