import type { Change } from '../model/change/change.ts'
import type { Dataset } from '../model/dataset.ts'

/**
 * To a worker with a dataset: the whole dataset, or changes to it. Revisions count what was sent to that worker, from
 * 1; `base` is the revision that a change applies to.
 */
export type DatasetMessage =
  | { readonly kind: 'open'; readonly revision: number; readonly dataset: Dataset }
  | { readonly kind: 'change'; readonly base: number; readonly revision: number; readonly change: Change }

/** From the worker: a change did not fit, so it needs the whole dataset. */
export interface DatasetWanted {
  readonly kind: 'dataset-wanted'
}
