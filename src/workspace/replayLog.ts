import { applyChange } from '../model/change/applyChange.ts'
import { invertChange } from '../model/change/invertChange.ts'
import type { Dataset } from '../model/dataset.ts'
import type { History, HistoryEntry } from './document.ts'
import { EMPTY_HISTORY } from './document.ts'
import type { LogEntry } from './storage.ts'

/** An entry of the log with the revision to which it leads; `null`: it is damaged. */
export interface Logged {
  readonly revision: number
  readonly entry: LogEntry | null
}

export interface Replayed {
  readonly dataset: Dataset
  readonly history: History
  /** The revisions of changes that are damaged or missing, or that do not fit what is before them. */
  readonly leftOut: readonly number[]
}

/**
 * Gives a document as its log leaves it, beginning from the dataset at one revision up to another. Entries before that
 * revision count for the history alone. After a gap the history begins anew, since nothing leads back across it.
 */
export function replayLog(
  start: Dataset,
  { from, to, log }: { readonly from: number; readonly to: number; readonly log: readonly Logged[] },
): Replayed {
  const entries = new Map(log.map(({ revision, entry }) => [revision, entry]))
  const first = Math.min(from, ...log.slice(0, 1).map(({ revision }) => revision - 1))
  const leftOut: number[] = []
  let [dataset, history] = [start, EMPTY_HISTORY]
  let whole = true
  for (let revision = first + 1; revision <= to; revision++) {
    const entry = entries.get(revision)
    const applied = entry && revision > from ? applyChange(entry.change, dataset) : null
    if (!entry || applied?.ok === false) {
      if (revision > from) leftOut.push(revision)
      history = EMPTY_HISTORY
      whole = false
      continue
    }
    if (applied) dataset = applied.value
    history = continueHistory(history, entry, whole)
  }
  return { dataset, history, leftOut }
}

function continueHistory({ done, undone }: History, entry: LogEntry, whole: boolean): History {
  switch (entry.kind) {
    case 'rework':
      return whole ? entry.history : EMPTY_HISTORY
    case 'do':
      return { done: [...done, toStep(entry)], undone: [] }
    case 'undo':
      return { done: done.slice(0, -1), undone: [...undone, done.at(-1) ?? toStep(entry, invertChange(entry.change))] }
    case 'redo':
      return { done: [...done, undone.at(-1) ?? toStep(entry)], undone: undone.slice(0, -1) }
  }
}

function toStep({ change, label, time }: LogEntry & { kind: 'do' | 'undo' | 'redo' }, own = change): HistoryEntry {
  return { change: own, label, time }
}
