import { applyChange } from '../../model/change/applyChange.ts'
import type { Change } from '../../model/change/change.ts'
import { diffDatasets } from '../../model/change/diffDatasets.ts'
import { invertChange } from '../../model/change/invertChange.ts'
import { recordStep } from '../../model/change/lineage.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Command } from '../createWorkspace.ts'
import type { History, HistoryEntry, Label, Positions } from '../document.ts'
import type { WorkspaceState } from '../workspaceState.ts'

export function undo(): Command {
  return (state) => {
    const { done, undone } = state.history
    const entry = done.at(-1)
    if (!entry) return state
    return enact(state, invertChange(entry.change), { done: done.slice(0, -1), undone: [...undone, entry] })
  }
}

export function redo(): Command {
  return (state) => {
    const { done, undone } = state.history
    const entry = undone.at(-1)
    if (!entry) return state
    return enact(state, entry.change, { done: [...done, entry], undone: undone.slice(0, -1) })
  }
}

/** Changes the document, as a step that can be undone; what was undone before is gone. */
export function recordChange(state: WorkspaceState, change: Change, label: Label, time: number): WorkspaceState {
  return enact(state, change, { done: [...state.history.done, { change, label, time }], undone: [] })
}

/**
 * Changes places beside the history: `amend` says what becomes of those of each state that can be gone back or forth to,
 * the present one included; the steps between these states are worked out anew.
 */
export function amendPositions(
  state: WorkspaceState,
  amend: (positions: Positions, isPresent: boolean) => Positions,
): WorkspaceState {
  if (!state.dataset) return state
  const present = withPositions(state.dataset, state.positions)
  const take = (dataset: Dataset) => withPositions(dataset, amend(dataset.positions as Positions, dataset === present))
  const amended = take(present)
  const rework = (entries: readonly HistoryEntry[], direction: 'backward' | 'forward') => {
    let [near, nearAmended] = [present, amended]
    const reworked = entries.toReversed().map((entry): HistoryEntry => {
      const far = applyFitting(direction === 'backward' ? invertChange(entry.change) : entry.change, near)
      const farAmended = take(far)
      const [before, after] = direction === 'backward' ? [farAmended, nearAmended] : [nearAmended, farAmended]
      near = far
      nearAmended = farAmended
      return { ...entry, change: diffDatasets(before, after) }
    })
    return reworked.reverse()
  }
  const { done, undone } = state.history
  return {
    ...state,
    positions: amended.positions as Positions,
    revision: state.revision + 1,
    history: { done: rework(done, 'backward'), undone: rework(undone, 'forward') },
  }
}

function enact(state: WorkspaceState, change: Change, history: History): WorkspaceState {
  const { dataset, positions, revision } = state
  const next = applyFitting(change, withPositions(dataset!, positions))
  const isOfPositions = Object.keys(change).every((kind) => kind === 'positions')
  if (!isOfPositions) recordStep(toOwnChange(change, dataset!, next), dataset!, next)
  return {
    ...state,
    dataset: isOfPositions ? dataset : next,
    positions: next.positions as Positions,
    revision: revision + 1,
    history,
  }
}

/** The change of the dataset alone, which goes on from the places that it had, and not from those of the document. */
function toOwnChange({ positions: _, ...records }: Change, before: Dataset, after: Dataset): Change {
  return { ...records, ...diffDatasets(withPositions(after, before.positions as Positions), after) }
}

function withPositions(dataset: Dataset, positions: Positions): Dataset {
  return { ...dataset, positions }
}

/** A step of the history fits: if it does not, that is a mistake of ours. */
function applyFitting(change: Change, dataset: Dataset): Dataset {
  const applied = applyChange(change, dataset)
  if (!applied.ok) throw new Error(`history: a step does not fit: ${JSON.stringify(applied.problems)}`)
  return applied.value
}
