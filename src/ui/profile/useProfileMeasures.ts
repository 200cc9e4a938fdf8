import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import type { ProfileMeasures } from './createProfileMeasures.ts'
import { createProfileMeasures } from './createProfileMeasures.ts'

/** Follows the measures of a profile while they are worked out. */
export function useProfileMeasures(dataset: Dataset): ProfileMeasures {
  const { measurer } = useSurroundings().ports
  const [measures] = useState(() => createProfileMeasures(measurer))
  useEffect(() => measures.ask(dataset), [measures, dataset])
  return useSyncExternalStore(measures.follow, measures.getState)
}
