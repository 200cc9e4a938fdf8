import { diffDatasets } from '../../model/change/diffDatasets.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { LayoutMemory } from '../../scene/arrangement.ts'
import type { Command } from '../createWorkspace.ts'
import type { History } from '../document.ts'
import { enact, withPositions } from './history.ts'

/** Takes over a document as another tab has written it, by the difference, so that what is derived of the rest stays, and in its places. */
export function takeDocument(dataset: Dataset, history: History, memories: readonly LayoutMemory[] = []): Command {
  return (state) => {
    if (!state.dataset) return state
    const taken = enact(state, diffDatasets(withPositions(state.dataset, state.positions), dataset), history)
    return memories.length > 0 ? { ...taken, memories } : taken
  }
}
