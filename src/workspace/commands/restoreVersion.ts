import { diffDatasets } from '../../model/change/diffDatasets.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Command } from '../createWorkspace.ts'
import type { Version } from '../storage.ts'
import { recordChange, withPositions } from './history.ts'

/** Makes the document what it was in a version, in one step that can be undone. */
export function restoreVersion(dataset: Dataset, version: Version, time: number): Command {
  return (state) => {
    if (!state.dataset) return state
    const change = diffDatasets(withPositions(state.dataset, state.positions), dataset)
    if (Object.keys(change).length === 0) return state
    return recordChange(state, change, { code: 'restore-version', name: version.name }, time)
  }
}
