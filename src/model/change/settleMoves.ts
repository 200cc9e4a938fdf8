import { isSameJson } from '../../base/isSameJson.ts'
import { longestIncreasing } from '../../base/longestIncreasing.ts'
import type { Indexed, RecordsChange } from './change.ts'

type Index = ReadonlyMap<string, Indexed<unknown>>

/**
 * The same change with as few records in it as can be: of those that are removed and added at once, only so many move as
 * have to, and those that stay are updated if they differ.
 */
export function settleMoves<Value>(change: RecordsChange<Value>): RecordsChange<Value> {
  const [added, updated, removed] = [new Map(change.added), new Map(change.updated), new Map(change.removed)]
  const [behind, ahead] = [countStaying(removed), countStaying(added)]
  const both = [...behind.keys()].filter((id) => behind.get(id) === ahead.get(id))
  for (const index of longestIncreasing(both.map((id) => added.get(id)!.at))) {
    const id = both[index]!
    updated.set(id, [removed.get(id)!.record, added.get(id)!.record])
    added.delete(id)
    removed.delete(id)
  }
  for (const [id, [before, after]] of updated) if (isSameJson(before, after)) updated.delete(id)
  return { added, updated, removed }
}

/** How many of the records that stay stand before each that does not, in order. */
function countStaying(records: Index): ReadonlyMap<string, number> {
  return new Map(sortByIndex(records).map(([id, { at }], index) => [id, at - index]))
}

/** Records in the order in which they stood, or will stand. */
export function sortByIndex<Value>(records: ReadonlyMap<string, Indexed<Value>>): [string, Indexed<Value>][] {
  return [...records].sort(([, one], [, other]) => one.at - other.at)
}
