import { invertChange } from '../../model/change/invertChange.ts'
import { mergeChanges } from '../../model/change/mergeChanges.ts'
import type { Command } from '../createWorkspace.ts'
import type { HistoryEntry } from '../document.ts'
import { enact } from './history.ts'

/** Makes one step of the last two if the first of them is the given one; no step, if they come to nothing. */
export function joinSteps(first: HistoryEntry): Command {
  return (state) => {
    const { done } = state.history
    const last = done.at(-1)
    if (!last || done.at(-2) !== first) return state
    const change = mergeChanges(first.change, last.change)
    const joined = Object.keys(change).length === 0 ? [] : [{ ...last, change }]
    return enact(state, {}, { done: [...done.slice(0, -2), ...joined], undone: [] })
  }
}

/** Takes back the last step as if it had never been, if it is the given one. */
export function dropStep(entry: HistoryEntry): Command {
  return (state) => {
    const { done } = state.history
    if (done.at(-1) !== entry) return state
    return enact(state, invertChange(entry.change), { done: done.slice(0, -1), undone: [] })
  }
}
