import type { Change } from '../model/change/change.ts'
import type { Dataset } from '../model/dataset.ts'

/**
 * To a worker that holds a dataset: all of it, or what has become of the one that it holds. Revisions count what one
 * worker was sent, from 1; `base` is the one to which the change applies.
 */
export type DatasetMessage =
  | { readonly kind: 'open'; readonly revision: number; readonly dataset: Dataset }
  | { readonly kind: 'change'; readonly base: number; readonly revision: number; readonly change: Change }

/** From the worker: what it was sent does not fit what it holds, and it wants all of the dataset. */
export interface DatasetWanted {
  readonly kind: 'dataset-wanted'
}
