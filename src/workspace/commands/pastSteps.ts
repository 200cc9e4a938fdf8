import { isSameJson } from '../../base/isSameJson.ts'
import { applyChange } from '../../model/change/applyChange.ts'
import type { Change } from '../../model/change/change.ts'
import { diffDatasets } from '../../model/change/diffDatasets.ts'
import { invertChange } from '../../model/change/invertChange.ts'
import type { Dataset } from '../../model/dataset.ts'
import { mergeDatasets } from '../../model/merge/mergeDatasets.ts'
import type { Command } from '../createWorkspace.ts'
import type { HistoryEntry } from '../document.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { recordChange, redo, undo, withPositions } from './history.ts'

/** Undoes or redoes steps until so many are done. */
export function goToStep(done: number): Command {
  return (state) => {
    const step = done < state.history.done.length ? undo() : redo()
    let next = state
    for (let rest = Math.abs(done - state.history.done.length); rest > 0; rest--) {
      const after = step(next)
      if (after === next) break
      next = after
    }
    return next
  }
}

/** Takes back one step of the past and leaves what was done since, as a step of its own. */
export function takeBackStep(index: number, time: number): Command {
  return (state) => {
    const entry = state.history.done[index]
    const without = entry && leaveOutStep(state, index)
    if (!without || Object.keys(without.change).length === 0) return state
    return recordChange(state, without.change, { code: 'take-back', of: entry.label, time: entry.time }, time)
  }
}

/** Whether a later step took back one of the steps that were done, and was not taken back itself. */
export function isTakenBack(done: readonly HistoryEntry[], index: number): boolean {
  return done.some(({ label }, later) => {
    if (later <= index || label.code !== 'take-back') return false
    const { time, label: own } = done[index]!
    return label.time === time && isSameJson(label.of, own) && !isTakenBack(done, later)
  })
}

/**
 * What becomes of the document without one step of its past, and the number of values that were changed again since and
 * stay as they are: a merge of the present with what was before that step, against what was after it.
 */
export function leaveOutStep(
  { dataset, positions, history }: WorkspaceState,
  index: number,
): { readonly change: Change; readonly kept: number } {
  const now = withPositions(dataset!, positions)
  const after = history.done.slice(index + 1).reduceRight((later, entry) => goBack(entry.change, later), now)
  const merge = mergeDatasets(after, now, goBack(history.done[index]!.change, after))
  return { change: diffDatasets(now, merge.dataset), kept: merge.conflicts.length }
}

function goBack(change: Change, dataset: Dataset): Dataset {
  const applied = applyChange(invertChange(change), dataset)
  if (!applied.ok) throw new Error(`pastSteps: a step does not fit: ${JSON.stringify(applied.problems)}`)
  return applied.value
}
