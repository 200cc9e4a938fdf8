import { applyChange } from '../model/change/applyChange.ts'
import { diffDatasets } from '../model/change/diffDatasets.ts'
import { invertChange } from '../model/change/invertChange.ts'
import type { Dataset } from '../model/dataset.ts'
import type { History, HistoryEntry } from './document.ts'
import type { LogEntry } from './storage.ts'

/** A document at one time. */
export interface DocumentMoment {
  /** With the positions of the document. */
  readonly dataset: Dataset
  readonly history: History
  /** The number of changes since the document was opened. */
  readonly revision: number
}

/**
 * Lists what led from one moment of a document to a later one, as the log keeps it. Steps are recognised by their
 * identity; where they do not explain the later moment, one entry holds the whole history.
 */
export function listLogEntries(before: DocumentMoment, after: DocumentMoment, time: number): readonly LogEntry[] {
  if (before.revision === after.revision) return []
  const entries = listSteps(before.history, after.history)?.map((step) => toLogEntry(step, time))
  // A single change that is a step can be nothing else.
  const isOneStep = entries?.length === 1 && after.revision === before.revision + 1
  if (entries && (isOneStep || leadsTo(entries, before.dataset, after.dataset))) return entries
  return [{ kind: 'rework', change: diffDatasets(before.dataset, after.dataset), history: after.history, time }]
}

function leadsTo(entries: readonly LogEntry[], before: Dataset, after: Dataset): boolean {
  let dataset = before
  for (const { change } of entries) {
    const applied = applyChange(change, dataset)
    if (!applied.ok) return false
    dataset = applied.value
  }
  return Object.keys(diffDatasets(dataset, after)).length === 0
}

interface HistoryStep {
  readonly kind: 'do' | 'undo' | 'redo'
  readonly entry: HistoryEntry
}

function toLogEntry({ kind, entry }: HistoryStep, time: number): LogEntry {
  const change = kind === 'undo' ? invertChange(entry.change) : entry.change
  return { kind, change, label: entry.label, time: kind === 'do' ? entry.time : time }
}

/** The fewest steps from one history to another; `null` if there are none. */
function listSteps(before: History, after: History): readonly HistoryStep[] | null {
  const kept = countSame(before.done, after.done)
  const undone = before.done.slice(kept).reverse()
  const steps = [
    ...undone.map((entry): HistoryStep => ({ kind: 'undo', entry })),
    ...listForward([...before.undone, ...undone], after.done.slice(kept), after.undone),
  ]
  return isSameHistory(steps.reduce(applyStep, before), after) ? steps : null
}

/** Steps that were undone are done again; others are new, and the last of these may have been undone at once. */
function listForward(
  undone: readonly HistoryEntry[],
  done: readonly HistoryEntry[],
  left: readonly HistoryEntry[],
): readonly HistoryStep[] {
  const again = undone.toReversed()
  const redone = countSame(again, done)
  if (redone === done.length && again.length - redone === left.length) {
    return done.map((entry) => ({ kind: 'redo', entry }))
  }
  const fresh = done.slice(redone)
  return [
    ...done.slice(0, redone).map((entry): HistoryStep => ({ kind: 'redo', entry })),
    ...[...fresh, ...left.toReversed()].map((entry): HistoryStep => ({ kind: 'do', entry })),
    ...left.map((_, index): HistoryStep => ({ kind: 'undo', entry: left[index]! })),
  ]
}

function applyStep({ done, undone }: History, { kind, entry }: HistoryStep): History {
  if (kind === 'undo') return { done: done.slice(0, -1), undone: [...undone, entry] }
  if (kind === 'redo') return { done: [...done, entry], undone: undone.slice(0, -1) }
  return { done: [...done, entry], undone: [] }
}

function isSameHistory(one: History, other: History): boolean {
  return isSameList(one.done, other.done) && isSameList(one.undone, other.undone)
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && countSame(one, other) === one.length
}

/** How many items at the beginning of two lists are the same. */
function countSame(one: readonly unknown[], other: readonly unknown[]): number {
  const differs = one.findIndex((item, index) => item !== other[index])
  return differs === -1 ? one.length : differs
}
