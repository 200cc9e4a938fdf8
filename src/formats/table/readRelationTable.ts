import type { Issue } from '../../model/issue.ts'
import type { ColumnField } from '../columnField.ts'
import { findCellName, getColumnField } from '../pair/columnCells.ts'
import type { Cell, PlacedRow, Row } from '../records/fields.ts'
import { isUnixTime, readUnixDay } from '../text/readUnixDay.ts'
import { writeList } from '../text/writeList.ts'
import { chooseDecimal } from './chooseDecimal.ts'
import type { ChosenEnds } from './chooseEnds.ts'
import { judgeColumn } from './columnContents.ts'
import { LITTLESIS_CATEGORIES } from './columnWords.ts'
import type { TableSources } from './createTableSources.ts'
import { findCited, listCited, readCited } from './findCited.ts'
import type { NamedRows } from './heading.ts'
import type { RowsLayout } from './layOutTable.ts'
import { layOutColumns } from './layOutTable.ts'
import { nameColumns } from './nameColumns.ts'
import { nameOnce } from './nameOnce.ts'
import { placeCells, sortChosen } from './placeCells.ts'
import type { RawRow } from './rawRow.ts'
import { countCells, getText } from './rawRow.ts'
import { readTimeset } from './readTimeset.ts'
import { shortenItem } from './shortenItem.ts'
import { spellColumn } from './spellColumn.ts'

interface RelationTable {
  readonly table: NamedRows
  readonly ends: ChosenEnds
  /** `null`: what the rows say of sources stays in their columns. */
  readonly sources: TableSources | null
  readonly decimal: '.' | ',' | null
}

interface ReadRelations {
  readonly actors: readonly PlacedRow[]
  readonly relations: readonly PlacedRow[]
  readonly issues: readonly Issue[]
  readonly layout: RowsLayout
}

/** Reads a table whose rows are relations. Rows without one of the ends, as sums have, are counted and left out. */
export function readRelationTable({ table, ends, sources, decimal: chosenDecimal }: RelationTable): ReadRelations {
  const { columns, body } = table
  const decimal = chosenDecimal ?? chooseDecimal(body)
  const sorted = sortChosen('relations', table)
  const endFields = listEndFields(ends)
  const cited = sources && findCited(table, new Set([...endFields.keys(), ...sorted.fixed.keys(), ...sorted.apart]))
  const meant = new Map([...endFields, ...(cited ? listCited(cited) : [])])
  const taken = new Set([...meant.keys(), ...sorted.apart])
  const named = nameColumns('relations', { columns, rows: body, taken, fixed: sorted.fixed })
  const names = nameOnce(named.map((name, column) => (taken.has(column) ? '' : name)))
  const place = placeCells({
    kind: 'relations',
    ...sorted,
    leftOut: new Set([...sorted.leftOut, ...meant.keys()]),
    names,
    columns,
    decimal,
  })
  const categories = findCategories(columns.map(spellColumn))
  const described = createEndActors(ends)
  const relations: PlacedRow[] = []
  const unread = createUnread()
  for (const row of body) {
    if (countCells(row) === 0) continue
    if (isSum(getText(row, ends.source.id), getText(row, ends.target.id))) {
      unread.add('total row', row.place)
      continue
    }
    const [source, target] = [described.take(row, ends.source), described.take(row, ends.target)]
    if (source === '' || target === '') {
      unread.add('row without two ends', row.place)
      continue
    }
    const placed = place(row)
    const { cells } = placed
    const type = cells.get('type')
    if (type !== undefined) cells.set('type', shortenItem(String(type)))
    cells.set('source', source).set('target', target)
    const evidence = cited && sources!.cite(readCited(row, cited))
    if (evidence) cells.set('evidence', writeList([evidence]))
    const category = categories && LITTLESIS_CATEGORIES.get(getText(row, categories))
    if (category !== undefined && category !== null && !cells.has('type')) cells.set('type', category)
    shapeValues(cells)
    relations.push(placed)
  }
  const fields = columns.map((_, column) => toField(table.chosen[column], meant.get(column), names[column]!))
  const layout = layOutColumns(table, { kind: 'relations', decimal, fields })
  return { actors: described.list(), relations, issues: unread.list(), layout }
}

/** What a column was taken for: what was chosen, if rows of relations have such a column, or what it was read as. */
function toField(chosen: ColumnField | undefined, meant: ColumnField | undefined, name: string): ColumnField {
  if (meant !== undefined) return meant
  const isChosen = chosen === 'attribute' || chosen === 'left-out' || chosen === 'as-named'
  if (chosen !== undefined && (isChosen || findCellName('relations', chosen) !== undefined)) return chosen
  return getColumnField('relations', name)
}

function listEndFields({ source, target }: ChosenEnds): Map<number, ColumnField> {
  const fields = new Map<number, ColumnField>()
  for (const [end, { id, name, type }] of [
    ['source', source],
    ['target', target],
  ] as const) {
    fields.set(id, end)
    if (name !== undefined) fields.set(name, `${end}-name`)
    if (type !== undefined) fields.set(type, `${end}-type`)
  }
  return fields
}

/** Collects the actors that rows of relations describe beside their ends. */
function createEndActors({ source, target }: ChosenEnds) {
  const actors = new Map<string, PlacedRow>()
  const isDescribed = [source, target].some(({ name, type }) => name !== undefined || type !== undefined)
  const take = (row: RawRow, { id, name, type }: ChosenEnds['source']): string => {
    const said = shortenItem(getText(row, id))
    const called = name === undefined ? said : getText(row, name)
    if (said === '' || !isDescribed) return said || called
    const cells = actors.get(said)?.cells ?? new Map<string, Cell>([['id', said]])
    if (called !== '') cells.set('name_en', cells.get('name_en') ?? called)
    const kind = type === undefined ? '' : getText(row, type)
    if (kind !== '') cells.set('type', cells.get('type') ?? kind)
    actors.set(said, { place: row.place, cells, isNamed: true })
    return said
  }
  return { take, list: () => [...actors.values()] }
}

/** Reads what some programs write in ways of their own: periods, and whether something is still so. */
function shapeValues(cells: Row): void {
  const timeset = cells.get('timeset')
  const period = timeset === undefined ? null : readTimeset(String(timeset))
  if (period) {
    if (period.start !== null && !cells.has('start')) cells.set('start', period.start)
    if (period.end !== null && !cells.has('end')) cells.set('end', period.end)
    if (!String(timeset).includes(';')) cells.delete('timeset')
  }
  const start = cells.get('start')
  const day = isUnixTime(String(start)) ? readUnixDay(Number(start)) : null
  if (day !== null) cells.set('start', day)
  const current = CURRENT.get(String(cells.get('current')).toLowerCase())
  if (current !== undefined && !cells.has('status')) {
    cells.delete('current')
    cells.set('status', current)
  }
}

const CURRENT: ReadonlyMap<string, string> = new Map([
  ...['true', '1', 'yes', 't'].map((word) => [word, 'actual'] as const),
  ...['false', '0', 'no', 'f'].map((word) => [word, 'past'] as const),
])

const SUM = /^(?:grand |sub-?)?(?:totals?|sum|المجموع|الإجمالي|итого|всего|gesamt|summe|suma|somme)\s*:?$/iu

function isSum(source: string, target: string): boolean {
  return SUM.test(source) && (target === '' || SUM.test(target) || /^[\d.,\s]+$/.test(target))
}

/** The column of the numbers by which LittleSis says what a relation is. */
function findCategories(spelled: readonly string[]): number | null {
  const column = spelled.indexOf('category id')
  return column >= 0 && spelled.some((name) => /^entity ?1 id$/.test(name)) ? column : null
}

/** Counts rows that are left out, by what they are. */
function createUnread() {
  const seen = new Map<string, { count: number; readonly place: string }>()
  return {
    add(what: string, place: string) {
      const before = seen.get(what)
      if (before) before.count++
      else seen.set(what, { count: 1, place })
    },
    list: (): Issue[] => [...seen].map(([what, one]) => ({ code: 'not-read', what, severity: 'warning', ...one })),
  }
}

/** Whether a column may hold ends: dates beside other ends are none. */
export function isPossibleEnd(rows: readonly RawRow[], column: number): boolean {
  const contents = judgeColumn(rows, column)
  return contents !== 'date' && contents !== 'empty'
}
