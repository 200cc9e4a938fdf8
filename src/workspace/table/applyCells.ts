import type { Result } from '../../base/result.ts'
import { replaceTables } from '../../model/change/tables.ts'
import type {
  Actor,
  ActorId,
  Dataset,
  DatasetEvent,
  EventId,
  OwnRelationType,
  Relation,
  RelationId,
} from '../../model/dataset.ts'
import { createActor, createEvent, createRelation, createType, putRecords } from '../../model/edit/createRecords.ts'
import { FALLBACK_RELATION_TYPE } from '../../model/vocabulary.ts'
import type { Table } from '../view.ts'
import type { CellField, CellProblem, TableRecord } from './field.ts'
import { findPeriodProblem } from './fields/dateField.ts'

/** A text for a cell. Its row is the id of a record, or the number, from 0, of a record that is not there yet. */
export interface CellText {
  readonly row: string | number
  readonly field: string
  readonly text: string
}

/** A text that was not taken, with why. */
export interface RefusedCell extends CellText {
  readonly problem: CellProblem
}

/** What becomes of a dataset when texts are put into cells. */
export interface CellsOutcome {
  readonly dataset: Dataset
  /** The number of cells that have another value than before. */
  readonly changed: number
  /** Ids of the new records, in their order. */
  readonly added: readonly string[]
  /** Actors that are new because a new relation names them. */
  readonly newActors: readonly Actor[]
  /** Relation types that are new because a cell names them in quotes. */
  readonly newTypes: readonly OwnRelationType[]
  readonly refused: readonly RefusedCell[]
}

/** Tables that are being changed; a `Dataset` in which a new id is free. */
interface OpenTables {
  readonly dataset: Dataset
  readonly actors: Map<ActorId, Actor>
  readonly relations: Map<RelationId, Relation>
  readonly events: Map<EventId, DatasetEvent>
  readonly newActors: Map<string, Actor>
  readonly newTypes: Map<string, OwnRelationType>
}

/**
 * Puts texts into cells of a table, each as the value that it stands for, and makes new records of the rows beyond the
 * last. What cannot be read is refused, and all else is taken. A text that a cell has already changes nothing.
 */
export function applyCells(
  dataset: Dataset,
  table: Table,
  fields: readonly CellField[],
  cells: readonly CellText[],
): CellsOutcome {
  const open = openTables(dataset)
  const records = open[table] as Map<string, TableRecord>
  const refused: RefusedCell[] = []
  const added: string[] = []
  let changed = 0
  for (const [row, own] of groupByRow(cells)) {
    const filled = own.filter(({ text }) => typeof row === 'string' || text.trim() !== '')
    if (filled.length === 0) continue
    const begun = typeof row === 'string' ? records.get(row) : beginRecord(open, table, fields, filled)
    if (!begun || 'problems' in begun) {
      for (const cell of filled)
        refused.push({ ...cell, problem: begun?.problems[0] ?? { code: 'no-record', missing: [] } })
      continue
    }
    const filling = fillRecord(begun, fields, filled, open)
    for (const cell of filling.refused) refused.push({ ...cell, row: begun.id })
    changed += typeof row === 'string' ? filling.changed : filled.length - filling.refused.length
    if (typeof row !== 'string') added.push(begun.id)
    if (filling.record !== records.get(begun.id)) records.set(begun.id, filling.record)
  }
  return {
    dataset: changed === 0 ? dataset : closeTables(open, table),
    changed,
    added,
    newActors: [...open.newActors.values()],
    newTypes: [...open.newTypes.values()],
    refused,
  }
}

function openTables(dataset: Dataset): OpenTables {
  const actors = new Map(dataset.actors)
  const relations = new Map(dataset.relations)
  const events = new Map(dataset.events)
  const opened = { ...dataset, actors, relations, events }
  return { dataset: opened, actors, relations, events, newActors: new Map(), newTypes: new Map() }
}

function closeTables({ dataset, newActors, newTypes, ...tables }: OpenTables, table: Table): Dataset {
  const closed = replaceTables(dataset, {
    [table]: tables[table],
    ...(newActors.size > 0 && { actors: tables.actors }),
  })
  return putRecords(closed, { relationTypes: [...newTypes.values()] })
}

function groupByRow(cells: readonly CellText[]): ReadonlyMap<CellText['row'], readonly CellText[]> {
  const rows = new Map<CellText['row'], CellText[]>()
  for (const cell of cells) {
    const own = rows.get(cell.row)
    if (own) own.push(cell)
    else rows.set(cell.row, [cell])
  }
  return rows
}

interface Filling {
  readonly record: TableRecord
  readonly changed: number
  readonly refused: readonly RefusedCell[]
}

function fillRecord(
  before: TableRecord,
  fields: readonly CellField[],
  cells: readonly CellText[],
  open: OpenTables,
): Filling {
  let record = before
  let changed = 0
  const refused: RefusedCell[] = []
  for (const cell of cells) {
    const field = fields.find(({ id }) => id === cell.field)
    if (field?.print(record) === cell.text) continue
    const read = field ? readCell(field, cell.text, record, open) : refuseFixed()
    if (!read.ok) refused.push({ ...cell, problem: read.problems[0]! })
    else {
      const next = { ...record, ...read.value } as TableRecord
      if (field!.print(next) !== field!.print(record)) changed++
      record = next
    }
  }
  const problem = 'start' in record && changed > 0 ? findPeriodProblem(record.start, record.end) : null
  if (!problem) return { record: changed === 0 ? before : record, changed, refused }
  // Only both dates together tell whether they make a period.
  const isDate = ({ field }: CellText) => fields.find(({ id }) => id === field)?.kind === 'date'
  const isRefused = ({ field, text }: CellText) => refused.some((one) => one.field === field && one.text === text)
  const dates = cells.filter((cell) => isDate(cell) && !isRefused(cell))
  if (dates.length === 0) return { record, changed, refused }
  const rest = fillRecord(
    before,
    fields,
    cells.filter((cell) => !dates.includes(cell)),
    open,
  )
  return { ...rest, refused: [...rest.refused, ...dates.map((cell) => ({ ...cell, problem }))] }
}

type CellRead = Result<Partial<TableRecord>, CellProblem>

function refuseFixed(): CellRead {
  return { ok: false, problems: [{ code: 'fixed' }] }
}

/** Reads a cell. Of an actor who is new, the name is known as soon as the first relation names it. */
function readCell(field: CellField, text: string, record: TableRecord, open: OpenTables): CellRead {
  const known = field.kind === 'actor' ? open.newActors.get(text.trim()) : undefined
  if (known) return toActorValue(field, known)
  const read = field.read(text, record)
  const name = read.ok || read.problems[0]?.code !== 'unknown-type' ? undefined : findQuoted(text)
  return name === undefined ? read : { ok: true, value: { type: settleType(open, name).id } }
}

/** Finds the name that stands in quotes. */
export function findQuoted(text: string): string | undefined {
  return /^\s*"\s*([^"]*[^"\s])\s*"\s*$/.exec(text)?.[1]
}

function settleType({ dataset, newTypes }: OpenTables, name: string): OwnRelationType {
  const known = newTypes.get(name)
  if (known) return known
  const opened = putRecords(dataset, { relationTypes: [...newTypes.values()] })
  const type = createType(opened, 'relationTypes', { label: { en: name }, parent: null })
  newTypes.set(name, type)
  return type
}

function toActorValue(field: CellField, { id }: Actor): CellRead {
  return { ok: true, value: { [field.id]: id } as Partial<Relation> }
}

interface Unbegun {
  readonly problems: readonly CellProblem[]
}

/** A new record of what it cannot do without, or why there is none. Actors that a relation names come with it. */
function beginRecord(
  open: OpenTables,
  table: Table,
  fields: readonly CellField[],
  cells: readonly CellText[],
): TableRecord | Unbegun {
  const needed = fields.filter((field) => field.needed)
  const textOf = ({ id }: CellField) => cells.find(({ field }) => field === id)?.text ?? ''
  const missing = needed.filter((field) => textOf(field).trim() === '').map(({ name }) => name)
  if (missing.length > 0) return { problems: [{ code: 'no-record', missing }] }
  const values: Partial<TableRecord>[] = []
  for (const field of needed) {
    const read = readCell(field, textOf(field), {} as TableRecord, open)
    const value = read.ok ? read : settleActor(open, field, textOf(field), read.problems)
    if (!value.ok) return value
    values.push(value.value)
  }
  const said = Object.assign({}, ...values) as TableRecord
  if (table === 'actors') return createActor(open.dataset, said as Actor)
  if (table === 'events') return createEvent(open.dataset, (said as DatasetEvent).title)
  const verb = fields.find(({ id }) => id === 'verb')
  const type = verb && readCell(verb, textOf(verb), said, open)
  // Nothing is claimed that was not typed.
  if (verb && textOf(verb).trim() !== '' && type && !type.ok) return type
  return createRelation(open.dataset, {
    ...(said as Relation),
    type: type?.ok ? (type.value as Relation).type : FALLBACK_RELATION_TYPE,
  })
}

function settleActor(open: OpenTables, field: CellField, text: string, problems: readonly CellProblem[]): CellRead {
  if (problems[0]?.code !== 'unknown-actor') return { ok: false, problems }
  const actor = createActor(open.dataset, { name: { en: text.trim() } })
  open.actors.set(actor.id, actor)
  open.newActors.set(text.trim(), actor)
  return toActorValue(field, actor)
}
