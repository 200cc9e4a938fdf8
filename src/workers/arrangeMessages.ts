import type { Arrangement, Arranging } from '../scene/arrangement.ts'
import type { DatasetMessage } from './datasetMessages.ts'

/** To the worker: a dataset and its changes, and requests to arrange the latest version. */
export type ArrangeMessage =
  | DatasetMessage
  | { readonly kind: 'arrange'; readonly number: number; readonly arranging: Arranging }

/** From the worker; without an arrangement if none could be made or sent. */
export interface Arranged {
  readonly kind: 'arranged'
  readonly number: number
  readonly arrangement: Arrangement | null
}
