import { memoiseFor } from '../../base/memoise.ts'

type Table = ReadonlyMap<string, unknown>

const orders = new WeakMap<Table, Table>()

/**
 * Gives a table with the same ids in the same order, the very same one for all that came of one another by updates
 * alone: what depends on nothing else is remembered for it.
 */
export function getOrder(table: Table): Table {
  return orders.get(table) ?? table
}

/** Remembers that a table has the same ids as another, in the same order. */
export function keepOrder(table: Table, before: Table): void {
  orders.set(table, getOrder(before))
}

/** The ids of a table in their order. */
export function listIds<Id extends string>(table: ReadonlyMap<Id, unknown>): readonly Id[] {
  return list(getOrder(table)) as readonly Id[]
}

/** The place of each id in the order. */
export function getPlaces(table: Table): ReadonlyMap<string, number> {
  return locate(getOrder(table))
}

const list = memoiseFor((table: Table): readonly string[] => [...table.keys()])
const locate = memoiseFor((table: Table): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (const id of table.keys()) places.set(id, places.size)
  return places
})
