import { memoiseFor } from '../../base/memoise.ts'

type Table = ReadonlyMap<string, unknown>

/** The ids of a table in their order: those of an earlier table, and what was added at its end. */
interface Order {
  readonly base: Table
  readonly added: readonly string[]
}

const orders = new WeakMap<Table, Order>()
/** More than so many are sooner listed anew. */
const MOST_ADDED = 1000

/**
 * Gives the order of a table, the very same for all tables that came of one another by updates alone: what depends on
 * nothing else is remembered for it.
 */
export function getOrder(table: Table): Order {
  const known = orders.get(table)
  if (known) return known
  const order: Order = { base: table, added: [] }
  orders.set(table, order)
  return order
}

/** Remembers that a table has the same ids as another, in the same order, and some more at the end. */
export function keepOrder(table: Table, before: Table, more: readonly string[]): void {
  const order = getOrder(before)
  const added = [...order.added, ...more]
  if (added.length <= MOST_ADDED) orders.set(table, more.length === 0 ? order : { base: order.base, added })
}

/** The ids of a table in their order. */
export function listIds<Id extends string>(table: ReadonlyMap<Id, unknown>): readonly Id[] {
  return list(getOrder(table)) as readonly Id[]
}

/** Tells the place of an id in the order; `undefined` for one that the table does not have. */
export function createRowLookup(table: Table): (id: string) => number | undefined {
  const { base, added } = getOrder(table)
  const [rows, own] = [locate(base), new Map(added.map((id, index) => [id, base.size + index]))]
  return (id) => rows.get(id) ?? own.get(id)
}

const list = memoiseFor(({ base, added }: Order): readonly string[] => [...listBase(base), ...added])
const listBase = memoiseFor((base: Table): readonly string[] => [...base.keys()])
const locate = memoiseFor((base: Table): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>()
  for (const id of base.keys()) rows.set(id, rows.size)
  return rows
})
