import { memoiseFor } from '../../base/memoise.ts'

type Table = ReadonlyMap<string, unknown>

/** The ids of a table in their order: those of an earlier table without some of its rows, and what was added at its end. */
export interface Order {
  readonly base: Table
  /** The rows of the base that are gone, ascending. */
  readonly gone: readonly number[]
  readonly added: readonly string[]
}

const orders = new WeakMap<Table, Order>()
/** With more differences, the ids are sooner listed anew. */
const MOST_DIFFERENCES = 1000

/**
 * Gives the order of a table, the very same for all tables that came of one another by updates alone: what depends on
 * nothing else is remembered for it.
 */
export function getOrder(table: Table): Order {
  const known = orders.get(table)
  if (known) return known
  const order: Order = { base: table, gone: [], added: [] }
  orders.set(table, order)
  return order
}

/** Remembers the order of a table that came of another one, unless it differs too much from its base. */
export function keepOrder(table: Table, order: Order): void {
  if (order.added.length + order.gone.length <= MOST_DIFFERENCES) orders.set(table, order)
}

/** The order of a table with some more ids at its end. */
export function extendOrder(order: Order, more: readonly string[]): Order {
  return more.length === 0 ? order : { ...order, added: [...order.added, ...more] }
}

/** The ids of a table in their order. */
export function listIds<Id extends string>(table: ReadonlyMap<Id, unknown>): readonly Id[] {
  return list(getOrder(table)) as readonly Id[]
}

/** Tells the place of an id in the order; `undefined` for one that the table does not have. */
export function createRowLookup(table: Table): (id: string) => number | undefined {
  return createOrderLookup(getOrder(table))
}

/** Tells the place of an id in an order. */
export function createOrderLookup({ base, gone, added }: Order): (id: string) => number | undefined {
  const rows = locate(base)
  const own = new Map(added.map((id, index) => [id, base.size - gone.length + index]))
  return (id) => {
    const row = rows.get(id)
    if (row === undefined || own.has(id)) return own.get(id)
    const before = countBelow(gone, row)
    return gone[before] === row ? undefined : row - before
  }
}

/** The row of an id in the base of an order; `undefined` for one that was added. */
export function findBaseRow({ base }: Order, id: string): number | undefined {
  return locate(base).get(id)
}

/** The number of rows before a row, of rows that ascend. */
export function countBelow(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rows[middle]! < row) low = middle + 1
    else high = middle
  }
  return low
}

const list = memoiseFor(({ base, gone, added }: Order): readonly string[] => {
  const ids = listBase(base)
  if (gone.length === 0) return added.length === 0 ? ids : [...ids, ...added]
  const missing = new Set(gone)
  return [...ids.filter((_, row) => !missing.has(row)), ...added]
})
const listBase = memoiseFor((base: Table): readonly string[] => [...base.keys()])
const locate = memoiseFor((base: Table): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>()
  for (const id of base.keys()) rows.set(id, rows.size)
  return rows
})
