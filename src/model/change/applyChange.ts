import { isSameJson } from '../../base/isSameJson.ts'
import type { Result } from '../../base/result.ts'
import type { Dataset, Ends, Relation } from '../dataset.ts'
import type { Change, ChangeProblem, RecordKind, Records, RecordsChange } from './change.ts'
import { changeTable } from './changeTable.ts'
import type { Order } from './order.ts'
import { createRowLookup, getOrder } from './order.ts'
import { sortByIndex } from './settleMoves.ts'
import { getTable, replaceTables } from './tables.ts'

/**
 * Gives the dataset after a change, or every record for which the change does not fit. What the change does not touch
 * stays the very same.
 */
export function applyChange(change: Change, dataset: Dataset): Result<Dataset, ChangeProblem> {
  const problems: ChangeProblem[] = []
  const tables = (Object.entries(change) as [RecordKind, AnyChange][]).map(([kind, records]) => {
    const report = (code: ChangeProblem['code'], id: string) => {
      // Positions stand together by layout, so where one stands among them says nothing.
      if (kind !== 'positions' || code !== 'other-index') problems.push({ code, kind, id })
    }
    return [kind, applyRecords(records, getTable(dataset, kind), report)]
  })
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: keepEnds(change, dataset, replaceTables(dataset, Object.fromEntries(tables))) }
}

/** Ends are carried on as long as actors stay where they stand, or only more of them come at the end. */
function keepEnds({ relations }: Change, before: Dataset, after: Dataset): Dataset {
  const { ends } = before
  if (after.ends === ends || ends.actors !== before.actors || ends.relations !== before.relations) return after
  const hasMore = getOrder(after.actors) !== getOrder(before.actors)
  if (hasMore && !isExtended(getOrder(after.actors), getOrder(before.actors))) return after
  // Whoever was missing may have come.
  if (hasMore && (ends.source.includes(NOWHERE) || ends.target.includes(NOWHERE))) return after
  const { source, target } = relations ? tieAnew(relations, ends, after) : ends
  return { ...after, ends: { actors: after.actors, relations: after.relations, source, target } }
}

const NOWHERE = -1

/** Whether an order is another one with more at its end. */
function isExtended(order: Order, before: Order): boolean {
  return (
    order.base === before.base &&
    isSameJson(order.gone, before.gone) &&
    before.added.every((id, index) => order.added[index] === id)
  )
}

/** The columns of ends without those of relations that are gone, with those that came, and with those that changed. */
function tieAnew(
  { added, updated, removed }: RecordsChange<Relation>,
  ends: Ends,
  { actors, relations }: Dataset,
): Pick<Ends, 'source' | 'target'> {
  const tied = [...updated].filter(([, [one, other]]) => one.source !== other.source || one.target !== other.target)
  if (added.size + removed.size + tied.length === 0) return ends
  const [gone, come] = [sortByIndex(removed), sortByIndex(added)]
  const rowOf = tied.length === 0 ? null : createRowLookup(relations)
  const actorAt = createRowLookup(actors)
  const carry = (column: Int32Array, end: 'source' | 'target') => {
    const rows = splice(column, gone, come.length)
    for (const [, { record, at }] of come) {
      rows.copyWithin(at + 1, at)
      rows[at] = actorAt(record[end]) ?? NOWHERE
    }
    for (const [id, [, after]] of tied) rows[rowOf!(id)!] = actorAt(after[end]) ?? NOWHERE
    return rows
  }
  return { source: carry(ends.source, 'source'), target: carry(ends.target, 'target') }
}

/** A column without some of its rows, with room for more at its end. */
function splice(column: Int32Array, gone: readonly (readonly [string, { readonly at: number }])[], more: number) {
  const rest = new Int32Array(column.length - gone.length + more)
  let [from, to] = [0, 0]
  for (const at of [...gone.map(([, { at }]) => at), column.length]) {
    rest.set(column.subarray(from, at), to)
    to += at - from
    from = at + 1
  }
  return rest
}

type AnyRecord = Records[RecordKind]
type AnyChange = RecordsChange<AnyRecord>
type Table = ReadonlyMap<string, AnyRecord>
type Report = (code: ChangeProblem['code'], id: string) => void

function applyRecords(change: AnyChange, table: Table, report: Report): Table {
  const { added, updated, removed } = change
  const check = (id: string, record: AnyRecord) => {
    if (!table.has(id)) report('missing-record', id)
    else if (!isSameJson(table.get(id), record)) report('other-record', id)
  }
  for (const [id, [before]] of updated) check(id, before)
  for (const [id, { record }] of removed) check(id, record)
  for (const id of added.keys()) if (table.has(id) && !removed.has(id)) report('known-record', id)

  return changeTable(table, change, (id) => report('other-index', id))
}
