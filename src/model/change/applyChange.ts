import { isSameJson } from '../../base/isSameJson.ts'
import type { Result } from '../../base/result.ts'
import type { Dataset, Ends, Relation } from '../dataset.ts'
import type { Change, ChangeProblem, RecordKind, Records, RecordsChange } from './change.ts'
import { createRowLookup, getOrder, keepOrder } from './order.ts'
import { sortByIndex } from './settleMoves.ts'
import { getTable, replaceTables } from './tables.ts'

/**
 * Gives the dataset after a change, or every record for which the change does not fit. What the change does not touch
 * stays the very same.
 */
export function applyChange(change: Change, dataset: Dataset): Result<Dataset, ChangeProblem> {
  const problems: ChangeProblem[] = []
  const tables = (Object.entries(change) as [RecordKind, AnyChange][]).map(([kind, records]) => {
    const report = (code: ChangeProblem['code'], id: string) => problems.push({ code, kind, id })
    return [kind, applyRecords(records, getTable(dataset, kind), report)]
  })
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: keepEnds(change, dataset, replaceTables(dataset, Object.fromEntries(tables))) }
}

/** Ends are carried on as long as actors stay where they stand, and relations are at most added at the end. */
function keepEnds({ relations }: Change, before: Dataset, after: Dataset): Dataset {
  const { ends } = before
  if (after.ends === ends || ends.actors !== before.actors || ends.relations !== before.relations) return after
  const isKept = getOrder(after.actors) === getOrder(before.actors)
  if (!isKept || (relations && !addsAtEnd(relations, before.relations))) return after
  const tied = relations ? listTied(relations) : []
  const { source, target } = tied.length === 0 ? ends : tieAnew(tied, ends, after)
  return { ...after, ends: { actors: after.actors, relations: after.relations, source, target } }
}

/** The relations that were added, or tied to others. */
function listTied({ added, updated }: RecordsChange<Relation>): readonly Relation[] {
  const moved = [...updated.values()].filter(
    ([one, other]) => one.source !== other.source || one.target !== other.target,
  )
  return [...moved.map(([, after]) => after), ...Array.from(added.values(), ({ record }) => record)]
}

const NOWHERE = -1

function tieAnew(
  tied: readonly Relation[],
  ends: Ends,
  { actors, relations }: Dataset,
): Pick<Ends, 'source' | 'target'> {
  const [source, target] = [new Int32Array(relations.size), new Int32Array(relations.size)]
  source.set(ends.source)
  target.set(ends.target)
  const [rowOf, actorAt] = [createRowLookup(relations), createRowLookup(actors)]
  for (const relation of tied) {
    const row = rowOf(relation.id)!
    source[row] = actorAt(relation.source) ?? NOWHERE
    target[row] = actorAt(relation.target) ?? NOWHERE
  }
  return { source, target }
}

/** Whether nothing leaves a table, and what arrives stands at its end. */
function addsAtEnd({ added, removed }: RecordsChange<unknown>, table: Table): boolean {
  return removed.size === 0 && [...added.values()].every(({ at }) => at >= table.size && at < table.size + added.size)
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

  if (addsAtEnd(change, table)) return extend(change, table)
  const next = new Map<string, AnyRecord>()
  const arrivals = [...added].sort(([, one], [, other]) => other.at - one.at)
  const takeArrivals = () => {
    while (arrivals.at(-1)?.[1].at === next.size) {
      const [id, { record }] = arrivals.pop()!
      next.set(id, record)
    }
  }
  let index = 0
  takeArrivals()
  for (const [id, record] of table) {
    const leaving = removed.get(id)
    if (leaving && leaving.at !== index) report('other-index', id)
    index++
    if (leaving) continue
    const update = updated.get(id)
    next.set(id, update ? update[1] : record)
    takeArrivals()
  }
  for (const [id] of arrivals) report('other-index', id)
  return next
}

/** A table that nothing leaves and that grows at its end alone: it is copied as a whole, which takes a third of the time. */
function extend({ added, updated }: AnyChange, table: Table): Table {
  const next = new Map(table)
  for (const [id, [, after]] of updated) if (next.has(id)) next.set(id, after)
  const arrivals = sortByIndex(added)
  for (const [id, { record }] of arrivals) next.set(id, record)
  const ids = arrivals.map(([id]) => id)
  keepOrder(next, table, ids)
  return next
}
