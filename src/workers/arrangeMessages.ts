import type { Dataset } from '../model/dataset.ts'
import type { Arrangement, Arranging } from '../scene/arrangement.ts'

/** To the worker: a dataset is sent once, and then spoken of as the latest. */
export type ArrangeMessage =
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'arrange'; readonly number: number; readonly arranging: Arranging }

/** From the worker; without an arrangement where none could be made, or none that can be sent. */
export interface ArrangedMessage {
  readonly number: number
  readonly arrangement: Arrangement | null
}
