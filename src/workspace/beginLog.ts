import { applyChange } from '../model/change/applyChange.ts'
import { invertChange } from '../model/change/invertChange.ts'
import type { Dataset } from '../model/dataset.ts'
import type { DocumentMoment } from './listLogEntries.ts'
import { listLogEntries } from './listLogEntries.ts'
import type { LogEntry } from './storage.ts'

/** The dataset before everything that was done to a document, and the log that leads from there to now. */
export function beginLog(
  { dataset, history, revision }: DocumentMoment,
  time: number,
): { readonly dataset: Dataset; readonly entries: readonly LogEntry[] } {
  let start = dataset
  for (const { change } of history.done.toReversed()) {
    const applied = applyChange(invertChange(change), start)
    if (!applied.ok) throw new Error(`beginLog: a step does not fit: ${JSON.stringify(applied.problems)}`)
    start = applied.value
  }
  const before: DocumentMoment = { dataset: start, history: { done: [], undone: [] }, revision: -1 }
  return { dataset: start, entries: listLogEntries(before, { dataset, history, revision }, time) }
}
