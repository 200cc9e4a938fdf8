import type { Explicitness, Status } from './dataset.ts'

/** Statuses from the firmest to the weakest: a path has the weakest of its steps. */
export const STATUSES: readonly Status[] = ['actual', 'past', 'attempted', 'intended', 'possible', 'alleged']

export const EXPLICITNESSES: readonly Explicitness[] = ['stated', 'implied', 'inferred']
