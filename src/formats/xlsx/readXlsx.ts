import { groupBy } from '../../base/order.ts'
import type { Issue } from '../../model/issue.ts'
import type { ContentChoices } from '../contentChoices.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead, ReadOptions, ReadRecords } from '../format.ts'
import type { NegativeWeights } from '../graph/weighRelations.ts'
import { weighRelations } from '../graph/weighRelations.ts'
import type { RowKind } from '../pair/columnCells.ts'
import { getColumnField } from '../pair/columnCells.ts'
import type { ColumnFate } from '../pair/otherColumns.ts'
import { listOthers, sortColumns } from '../pair/otherColumns.ts'
import { placeRows, toRawTable } from '../pair/placeRows.ts'
import { readPair } from '../pair/readPair.ts'
import { PARSED } from '../readProgress.ts'
import type { Cell, PlacedRow } from '../records/fields.ts'
import { FIELDS } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { fromRow } from '../records/fromRow.ts'
import type { TableSources } from '../table/createTableSources.ts'
import { createTableSources } from '../table/createTableSources.ts'
import type { RowsLayout } from '../table/layOutTable.ts'
import { layOutColumns } from '../table/layOutTable.ts'
import type { RawRow } from '../table/rawRow.ts'
import { readTable } from '../table/readTable.ts'
import { chooseForTable } from '../table/tableChoices.ts'
import { tellUnknownColumns } from '../table/tellUnknownColumns.ts'
import { readWorkbook } from './readWorkbook.ts'
import type { SheetId } from './sheets.ts'
import { SHEET_NAMES } from './sheets.ts'
import { joinLongCells } from './splitLongCells.ts'
import { toTableName } from './splitLongTable.ts'

type Sheets = Readonly<Partial<Record<SheetId, readonly PlacedRow[]>>>

/** Reads an Excel workbook: sheets that this project wrote by name, or any that list actors or relations. */
export function readXlsx({ name, bytes }: FileToRead, { tell, choices = {} }: ReadOptions = {}): ReadRecords {
  const workbook = readWorkbook(bytes, { chosen: choices.sheets, tell: (share) => tell?.(share * PARSED) })
  if (!workbook.ok) return { file: null, issues: workbook.problems }
  const sources = createTableSources()
  const { names } = workbook.value
  const sorted = sortSheets(workbook.value.sheets, sources, choices)
  const { sheets } = sorted
  const tables = sorted.layouts.map((layout) => ({ file: name, separator: null, ...layout }))
  const issues = [...workbook.value.issues, ...sorted.issues, ...tellUnknownColumns(choices, tables)]
  if (!sheets.actors && !sheets.relations) return { file: null, issues, sheets: names, tables }
  const { actors = [], relations = [] } = sheets
  const others = readOutline(sheets)
  const draft = readPair({ actors, relations }, { ...nameAfter(name), ...others.outline }, choices)
  const read = { ...draft, sources: sources.list(), makesEnds: true }
  const told = [...issues, ...others.issues, ...draft.issues]
  const { negativeWeights } = sorted
  return { ...checkDraft({ ...read, issues: told }), sheets: names, tables, negativeWeights }
}

type Rows = readonly RawRow[]

function sortSheets(
  named: ReadonlyMap<string, Rows>,
  sources: TableSources,
  choices: ContentChoices,
): {
  readonly sheets: Sheets
  readonly issues: Issue[]
  readonly layouts: SheetLayout[]
  readonly negativeWeights: NegativeWeights | null
} {
  const layouts: SheetLayout[] = []
  const sheets: Partial<Record<SheetId, readonly PlacedRow[]>> = {}
  const issues: Issue[] = []
  const unknown: [string, Rows][] = []
  let negativeWeights: NegativeWeights | null = null
  const add = (id: SheetId, rows: readonly PlacedRow[]) => {
    const joined = rows.map((row) => ({ ...row, cells: joinLongCells(row.cells) }))
    sheets[id] = (sheets[id] ?? []).concat(joined)
  }
  const isOwn = [...named.keys()].some((name) => OWN_NAMES.get(name) === 'dataset')
  /** Takes what a sheet holds; gives its layout if it does not say what its rows are. */
  const read = (name: string, rows: Rows, canGuess: boolean): RowsLayout | null => {
    const table = readTable({
      name: `sheet ${name}`,
      rows,
      canGuess,
      sources: isOwn ? null : sources,
      choices: chooseForTable(choices, name),
    })
    if (!table.content) return table.layout
    layouts.push({ sheet: name, ...table.layout })
    for (const issue of table.issues) issues.push(issue)
    const { actors, relations } = table.content
    if (!isOwn) negativeWeights = weighRelations(relations, choices.negativeWeights) ?? negativeWeights
    if (actors.length > 0 || relations.length === 0) add('actors', actors)
    if (relations.length > 0 || actors.length === 0) add('relations', relations)
    return null
  }
  for (const [name, rows] of named) {
    const id = OWN_NAMES.get(toTableName(name))
    const table = placeRows(toRawTable(rows))
    if (id !== undefined && (isOwn || !PAIR.has(id))) {
      add(id, table)
      if (PAIR.has(id)) layouts.push({ sheet: name, ...layOutOwn(id === 'actors' ? id : 'relations', rows) })
    } else if (read(name, rows, false)) unknown.push([name, rows])
  }
  const hasPair = () => sheets.actors !== undefined || sheets.relations !== undefined
  for (const [name, rows] of unknown) {
    const layout = read(name, rows, !hasPair())
    if (!layout) continue
    layouts.push({ sheet: name, ...layout })
    if (rows.length > 0)
      issues.push({ code: 'not-read', what: `sheet ${name}`, count: 1, severity: 'warning', place: `sheet ${name}` })
  }
  if (!hasPair()) {
    const found = [...named.keys()].slice(0, 20)
    const expected = 'a sheet with "source" and "target", or with "id" or "name"'
    issues.push({ code: 'missing-column', found, expected, severity: 'error', place: '' })
  }
  return { sheets, issues, layouts, negativeWeights }
}

type SheetLayout = RowsLayout & { readonly sheet: string }

/** The layout of a sheet that this project wrote: its columns have the names of fields. */
function layOutOwn(kind: RowKind, [head, ...body]: Rows): RowsLayout {
  const names = toRawTable(head ? [head] : []).columns
  const table = { line: head?.line ?? 0, names, columns: names, chosen: [], body }
  return layOutColumns(table, { kind, decimal: '.', fields: names.map((name) => getColumnField(kind, name)) })
}

const OWN_NAMES: ReadonlyMap<string, SheetId> = new Map(
  Object.entries(SHEET_NAMES).map(([id, name]) => [name, id as SheetId]),
)
const PAIR: ReadonlySet<SheetId> = new Set(['actors', 'relations'])

/** Reads the rest of the dataset without actors and relations, as far as there are sheets for it. */
function readOutline(sheets: Sheets): { readonly outline: Draft; readonly issues: Issue[] } {
  const others = OTHER_SHEETS.filter((id) => sheets[id])
  const list = (id: SheetId) => (sheets[id] ?? []).map(({ cells }) => fromRow(FIELDS[id], cells))
  const passages = collect(sheets, { parts: 'passages', by: 'source', owners: 'sources' })
  const positions = collect(sheets, { parts: 'claimPositions', by: 'claim', owners: 'claims' })
  const lists: Partial<Record<SheetId, readonly unknown[]>> = {
    credits: list('credits'),
    groups: list('groups'),
    sources: list('sources').map((source) => ({ ...source, passages: passages.of(source) })),
    events: list('events'),
    claims: list('claims').map((claim) => ({ ...claim, positions: positions.of(claim) })),
    stories: list('stories').map(({ story }) => story),
    ratings: list('ratings'),
    figures: list('figures'),
  }
  const present = Object.entries(lists).filter(([id]) => sheets[id as SheetId])
  const vocabulary = {
    actorTypes: list('actorTypes'),
    relationTypes: list('relationTypes'),
    ...(sheets.terms && { terms: Object.fromEntries(list('terms').map(({ term, text }) => [String(term), text])) }),
  }
  const unread = others.flatMap((id) => listOthers(sheets[id] ?? [], fateIn(id)))
  return {
    outline: {
      ...(sheets.actorTypes || sheets.relationTypes || sheets.terms ? { vocabulary } : {}),
      ...list('dataset')[0],
      ...Object.fromEntries(present),
      ...(sheets.places ? { positions: joinPositions(list('places')) } : {}),
    },
    issues: [...unread, ...passages.issues, ...positions.issues],
  }
}

function joinPositions(rows: readonly Draft[]): Draft {
  const layouts = groupBy(rows, ({ layout }) => String(layout ?? ''))
  return Object.fromEntries(
    [...layouts].map(([layout, points]) => [
      layout,
      Object.fromEntries(points.map(({ layout: _, actor, ...point }) => [String(actor), point])),
    ]),
  )
}

const OTHER_SHEETS = (Object.keys(SHEET_NAMES) as SheetId[]).filter((id) => id !== 'actors' && id !== 'relations')

/** These sheets have no attributes, so unknown columns are not read. */
function fateIn(id: SheetId): (column: string) => ColumnFate {
  const fateOf = sortColumns([{ prefix: '', fields: FIELDS[id] }])
  return (column) => (fateOf(column) === 'known' ? 'known' : 'not-read')
}

interface Belonging {
  readonly parts: SheetId
  /** The column that names the owner. */
  readonly by: string
  readonly owners: SheetId
}

/** Collects the parts of records that have a sheet of their own, by owner. Reports a part without an owner. */
function collect(sheets: Sheets, { parts, by, owners }: Belonging) {
  const byOwner = groupBy(sheets[parts] ?? [], ({ cells }) => cells.get(by))
  const known = new Set((sheets[owners] ?? []).map(({ cells }) => cells.get('id')))
  const issues = [...byOwner].flatMap(([owner, rows]): Issue[] => {
    if (known.has(owner)) return []
    const what = `${by} ${String(owner ?? '')}`
    return [{ code: 'not-read', what, count: rows.length, severity: 'warning', place: rows[0]!.place }]
  })
  const of = ({ id }: Draft) =>
    (byOwner.get(id as Cell) ?? []).map(({ cells }) => {
      const { [by]: _, ...part } = fromRow(FIELDS[parts], cells)
      return part
    })
  return { of, issues }
}
