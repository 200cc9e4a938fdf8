import type { Issue } from '../../model/issue.ts'
import type { ColumnField } from '../columnField.ts'
import { findCellName, getColumnField } from '../pair/columnCells.ts'
import { DIRECTED } from '../pair/createRenaming.ts'
import type { Cell, PlacedRow, Row } from '../records/fields.ts'
import { isUnixTime, readUnixDay } from '../text/readUnixDay.ts'
import { writeList } from '../text/writeList.ts'
import { chooseDecimal } from './chooseDecimal.ts'
import type { ChosenEnds } from './chooseEnds.ts'
import { judgeColumn } from './columnContents.ts'
import { LITTLESIS_CATEGORIES } from './columnWords.ts'
import { createEndCells } from './createEndCells.ts'
import type { TableSources } from './createTableSources.ts'
import { findCited, listCited, readCited } from './findCited.ts'
import type { NamedRows } from './heading.ts'
import { isSumName } from './isSumName.ts'
import type { RowsLayout } from './layOutTable.ts'
import { layOutColumns } from './layOutTable.ts'
import { nameColumns } from './nameColumns.ts'
import { nameOnce } from './nameOnce.ts'
import { placeCells, sortChosen } from './placeCells.ts'
import type { RawRow } from './rawRow.ts'
import { countCells, getText } from './rawRow.ts'
import { isBackward } from './readDirectionWord.ts'
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
  const described = createEndActors(ends, body)
  const relations: PlacedRow[] = []
  const unread = createUnread()
  for (const row of body) {
    if (countCells(row) === 0) continue
    if (isSum(getText(row, ends.source.id), getText(row, ends.target.id))) {
      unread.add('total row', row.place)
      continue
    }
    const [starts, targets] = [described.list(row, ends.source), described.list(row, ends.target)]
    if (starts.length === 0 || targets.length === 0) {
      unread.add('row without two ends', row.place)
      continue
    }
    const placed = place(row)
    const { cells } = placed
    const type = cells.get('type')
    if (type !== undefined) cells.set('type', shortenItem(String(type)))
    const evidence = cited && sources!.cite(readCited(row, cited))
    if (evidence) cells.set('evidence', writeList([evidence]))
    const category = categories && LITTLESIS_CATEGORIES.get(getText(row, categories))
    if (category !== undefined && category !== null && !cells.has('type')) cells.set('type', category)
    shapeValues(cells)
    const [from, to] = isBackward(cells.get(DIRECTED)) ? [targets, starts] : [starts, targets]
    for (const relation of spreadEnds(placed, from, to)) relations.push(relation)
  }
  const fields = columns.map((_, column) => toField(table.chosen[column], meant.get(column), names[column]!))
  const layout = layOutColumns(table, { kind: 'relations', decimal, fields })
  return { actors: described.listActors(), relations, issues: [...described.tell(), ...unread.list()], layout }
}

/** A relation between each two ends. */
function spreadEnds(row: PlacedRow, from: readonly string[], to: readonly string[]): PlacedRow[] {
  const isOne = from.length === 1 && to.length === 1
  return from.flatMap((source) =>
    to.map((target) => {
      const cells = isOne ? row.cells : new Map(row.cells)
      return { ...row, cells: cells.set('source', source).set('target', target) }
    }),
  )
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

/** Reads the ends of rows, and collects the actors that rows describe beside their ends. */
function createEndActors({ source, target }: ChosenEnds, body: readonly RawRow[]) {
  const actors = new Map<string, PlacedRow>()
  const isDescribed = [source, target].some(({ name, type }) => name !== undefined || type !== undefined)
  const cells = createEndCells(body, [source.id, target.id])
  const list = (row: RawRow, { id, name, type }: ChosenEnds['source']): readonly string[] => {
    const said = cells.list(row, id).map(shortenItem)
    if (said.length === 0 && name !== undefined) return cells.list(row, name)
    if (!isDescribed) return said
    const called = name === undefined ? said : said.length > 1 ? cells.list(row, name) : [getText(row, name)]
    const kind = type === undefined ? '' : getText(row, type)
    said.forEach((end, index) => {
      const known = actors.get(end)?.cells ?? new Map<string, Cell>([['id', end]])
      const named = known.get('name_en') ?? called[index]
      if (named) known.set('name_en', named)
      if (kind !== '') known.set('type', known.get('type') ?? kind)
      actors.set(end, { place: row.place, cells: known, isNamed: true })
    })
    return said
  }
  return { list, listActors: () => [...actors.values()], tell: cells.tell }
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

function isSum(source: string, target: string): boolean {
  return isSumName(source) && (target === '' || isSumName(target) || /^[\d.,\s]+$/.test(target))
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
