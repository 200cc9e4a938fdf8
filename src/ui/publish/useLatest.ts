import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { Job } from '../../workers/publishMessages.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import type { Latest } from './createLatest.ts'
import { createLatest } from './createLatest.ts'

/** Follows the progress of a job; a new job stops it. */
export function useLatest<Kind extends Job['kind']>(
  dataset: Dataset,
  job: Extract<Job, { readonly kind: Kind }>,
): Latest<Kind> {
  const { ports } = useSurroundings()
  const [latest] = useState(() => createLatest<Kind>(ports.press.publisher))
  useEffect(() => latest.ask(dataset, job), [latest, dataset, job])
  return useSyncExternalStore(latest.follow, latest.getState)
}
