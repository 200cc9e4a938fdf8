import { isSameJson } from '../../base/isSameJson.ts'
import type { RecordsChange } from './change.ts'
import type { Order } from './order.ts'
import { countBelow, createOrderLookup, findBaseRow, getOrder, keepOrder } from './order.ts'
import { sortByIndex } from './settleMoves.ts'

type Table<Value> = ReadonlyMap<string, Value>

/** What a patched table adds to the table on which it stands. */
export interface Patch<Value> {
  readonly records: Table<Value>
  readonly updates: Table<Value>
  readonly gone: ReadonlySet<string>
  /** What stands at the end. */
  readonly arrived: Table<Value>
  readonly order: Order
}

/** Smaller tables are copied: that is as quick, and they are read quicker. */
const LEAST = 4000
/** With more differences, a table is copied. */
const MOST = 1000

const patches = new WeakMap<Table<unknown>, Patch<unknown>>()

/** What was patched in a table; `undefined` for a plain one. */
export function findPatch<Value>(table: Table<Value>): Patch<Value> | undefined {
  return patches.get(table) as Patch<Value> | undefined
}

/**
 * Gives a large table after a small change, as a patch over the same records: an edit then costs as much as it changes,
 * and not as much as there is. `null` where the table is small, where too much was patched, or where a record would
 * come to stand between others; such a table is to be copied. Updates have to be of records that the table has.
 */
export function patchTable<Value>(table: Table<Value>, change: RecordsChange<Value>): Table<Value> | null {
  const { added, updated, removed } = change
  // What was patched before undoes at most as much, and each removal costs as much as was removed before it.
  if (table.size < LEAST || added.size + updated.size + removed.size > 2 * MOST) return null
  const patching = toPatching(findPatch(table) ?? { ...NOTHING, records: table, order: getOrder(table) })
  const rowOf = createOrderLookup(patching.order)
  if ([...removed].some(([id, { at }]) => rowOf(id) !== at)) return null
  for (const id of removed.keys()) remove(patching, id)
  const isFitting = sortByIndex(added).every(([id, { record, at }]) => add(patching, id, record, at))
  if (!isFitting) return null
  for (const [id, [, after]] of updated) (patching.arrived.has(id) ? patching.arrived : patching.updates).set(id, after)
  const { updates, gone, arrived } = patching
  return updates.size + gone.size + arrived.size > MOST ? null : createPatchedTable(patching)
}

/**
 * What differs between tables over the same records: only what was patched is looked at. `null` for others, and where a
 * record has moved.
 */
export function diffPatches<Value>(before: Table<Value>, after: Table<Value>): RecordsChange<Value> | null {
  const [old, now] = [findPatch(before), findPatch(after)]
  if ((old?.records ?? before) !== (now?.records ?? after)) return null
  const [orderBefore, orderAfter] = [getOrder(before), getOrder(after)]
  if (orderBefore.base !== orderAfter.base) return null
  const touched = new Set([old, now].flatMap((patch) => (patch ? listPatched(patch) : [])))
  const hasMoved = (id: string) => !!old?.arrived.has(id) !== !!now?.arrived.has(id)
  const change = { added: new Map(), updated: new Map(), removed: new Map() }
  const listCommon = (one: Patch<Value> | undefined, other: Patch<Value> | undefined) =>
    [...(one?.arrived.keys() ?? [])].filter((id) => other?.arrived.has(id))
  if (!isSameJson(listCommon(old, now), listCommon(now, old))) return null
  const [rowBefore, rowAfter] = [createOrderLookup(orderBefore), createOrderLookup(orderAfter)]
  for (const id of touched) {
    const [one, other] = [before.get(id), after.get(id)]
    if (one === undefined) {
      if (other !== undefined) change.added.set(id, { record: other, at: rowAfter(id)! })
    } else if (other === undefined) change.removed.set(id, { record: one, at: rowBefore(id)! })
    else if (hasMoved(id)) return null
    else if (!isSameJson(one, other)) change.updated.set(id, [one, other])
  }
  return change
}

function listPatched({ updates, gone, arrived }: Patch<unknown>): readonly string[] {
  return [...updates.keys(), ...gone, ...arrived.keys()]
}

const NOTHING = { updates: new Map<string, never>(), gone: new Set<string>(), arrived: new Map<string, never>() }

interface Patching<Value> extends Patch<Value> {
  readonly updates: Map<string, Value>
  readonly gone: Set<string>
  readonly arrived: Map<string, Value>
  order: Order
}

function toPatching<Value>({ records, updates, gone, arrived, order }: Patch<Value>): Patching<Value> {
  return { records, updates: new Map(updates), gone: new Set(gone), arrived: new Map(arrived), order }
}

function remove<Value>(patching: Patching<Value>, id: string): void {
  const { order } = patching
  patching.updates.delete(id)
  if (!patching.arrived.delete(id)) patching.gone.add(id)
  const row = order.added.includes(id) ? undefined : findBaseRow(order, id)!
  patching.order =
    row === undefined
      ? { ...order, added: order.added.filter((other) => other !== id) }
      : { ...order, gone: order.gone.toSpliced(countBelow(order.gone, row), 0, row) }
}

/** Puts a record back where it stood, or at the end; `false`: neither is its place. */
function add<Value>(patching: Patching<Value>, id: string, record: Value, at: number): boolean {
  const { order, gone } = patching
  const row = gone.has(id) ? findBaseRow(order, id) : undefined
  const before = row === undefined ? -1 : countBelow(order.gone, row)
  if (row !== undefined && order.gone[before] === row && row - before === at) {
    gone.delete(id)
    patching.updates.set(id, record)
    patching.order = { ...order, gone: order.gone.toSpliced(before, 1) }
    return true
  }
  if (at !== order.base.size - order.gone.length + order.added.length) return false
  patching.arrived.set(id, record)
  patching.order = { ...order, added: [...order.added, id] }
  return true
}

function createPatchedTable<Value>(patch: Patch<Value>): Table<Value> {
  const { records, updates, gone, arrived, order } = patch
  const has = (id: string) => arrived.has(id) || (records.has(id) && !gone.has(id))
  function* entries(): MapIterator<[string, Value]> {
    for (const entry of records) {
      const [id] = entry
      if (gone.has(id)) continue
      yield updates.has(id) ? [id, updates.get(id)!] : entry
    }
    yield* arrived
    return undefined
  }
  const table: Table<Value> = {
    size: records.size - gone.size + arrived.size,
    has,
    get: (id) => arrived.get(id) ?? (gone.has(id) ? undefined : (updates.get(id) ?? records.get(id))),
    entries,
    keys: function* (): MapIterator<string> {
      for (const [id] of entries()) yield id
      return undefined
    },
    values: function* (): MapIterator<Value> {
      for (const [, record] of entries()) yield record
      return undefined
    },
    // Much quicker than the iterators, which make an array for each record.
    forEach: (visit) => {
      records.forEach((record, id) => {
        if (!gone.has(id)) visit(updates.get(id) ?? record, id, table)
      })
      arrived.forEach((record, id) => {
        visit(record, id, table)
      })
    },
    [Symbol.iterator]: entries,
  }
  patches.set(table, patch)
  keepOrder(table, order)
  return table
}
