import type { Indexed, RecordsChange } from './change.ts'
import { settleMoves, sortByIndex } from './settleMoves.ts'

/** The change of the records of one kind that does at once what two do one after the other. */
export function mergeRecords<Value>(first: RecordsChange<Value>, second: RecordsChange<Value>): RecordsChange<Value> {
  const toStart = createShift(first.added, first.removed)
  const toEnd = createShift(second.removed, second.added)
  const removed = new Map(first.removed)
  for (const [id, { record, at }] of second.removed) {
    if (first.added.has(id)) continue
    const [original] = first.updated.get(id) ?? [record]
    removed.set(id, { record: original, at: toStart(at) })
  }
  const added = new Map(second.added)
  for (const [id, { record, at }] of first.added) {
    if (second.removed.has(id)) continue
    const [, final] = second.updated.get(id) ?? [record, record]
    added.set(id, { record: final, at: toEnd(at) })
  }
  return settleMoves({ added, updated: mergeUpdates(first, second), removed })
}

function mergeUpdates<Value>(
  first: RecordsChange<Value>,
  second: RecordsChange<Value>,
): RecordsChange<Value>['updated'] {
  const own = [...second.updated].filter(([id]) => !first.added.has(id))
  const updated = new Map(own)
  for (const [id, [before, after]] of first.updated) {
    if (second.removed.has(id)) continue
    const [, final] = second.updated.get(id) ?? [before, after]
    updated.set(id, [before, final])
  }
  return updated
}

type Index = ReadonlyMap<string, Indexed<unknown>>

/** Tells at which index a record that stays stands after some have left and others arrived. */
function createShift(leaving: Index, arriving: Index): (at: number) => number {
  const left = sortByIndex(leaving).map(([, { at }]) => at)
  // How many of those that stay stand before each that arrives.
  const before = sortByIndex(arriving).map(([, { at }], index) => at - index)
  return (at) => {
    const rank = at - countUpTo(left, at)
    return rank + countUpTo(before, rank)
  }
}

/** How many of some numbers in rising order are at most as large as another. */
function countUpTo(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= most) low = middle + 1
    else high = middle
  }
  return low
}
