import type { Arrangement, Arranging } from '../scene/arrangement.ts'
import type { DatasetMessage } from './datasetMessages.ts'

/** To the worker: a dataset and its changes, and what is to be arranged of the latest. */
export type ArrangeMessage =
  | DatasetMessage
  | { readonly kind: 'arrange'; readonly number: number; readonly arranging: Arranging }

/** From the worker; without an arrangement where none could be made, or none that can be sent. */
export interface Arranged {
  readonly kind: 'arranged'
  readonly number: number
  readonly arrangement: Arrangement | null
}
