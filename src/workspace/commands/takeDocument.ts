import { diffDatasets } from '../../model/change/diffDatasets.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Command } from '../createWorkspace.ts'
import type { History } from '../document.ts'
import { enact, withPositions } from './history.ts'

/** Takes over a document as another tab has written it, by the difference, so that what is derived of the rest stays. */
export function takeDocument(dataset: Dataset, history: History): Command {
  return (state) => {
    if (!state.dataset) return state
    return enact(state, diffDatasets(withPositions(state.dataset, state.positions), dataset), history)
  }
}
