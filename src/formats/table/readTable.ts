import type { Issue } from '../../model/issue.ts'
import { DIRECTED } from '../pair/createRenaming.ts'
import type { PairRows } from '../pair/pairRows.ts'
import { chooseEnds } from './chooseEnds.ts'
import type { TableSources } from './createTableSources.ts'
import { findEnds } from './findEnds.ts'
import { findHeader, findHeaderByContents, judgeHeader } from './findHeader.ts'
import type { NamedRows, TableHeading } from './heading.ts'
import { listChosen } from './heading.ts'
import { isActorWord } from './isColumnWord.ts'
import type { RowsLayout } from './layOutTable.ts'
import { layOutColumns, layOutWhole } from './layOutTable.ts'
import { nameOnce } from './nameOnce.ts'
import type { RawRow } from './rawRow.ts'
import { countCells, getText } from './rawRow.ts'
import { readActorTable } from './readActorTable.ts'
import type { HeaderlessTable } from './readHeaderless.ts'
import { readHeaderless } from './readHeaderless.ts'
import { readMatrix } from './readMatrix.ts'
import { readMixedTable } from './readMixedTable.ts'
import { readRelationTable } from './readRelationTable.ts'
import type { TableChoices } from './tableChoices.ts'
import { readColumns, takeHeader } from './takeHeader.ts'

export interface TableToRead {
  readonly name: string
  readonly rows: readonly RawRow[]
  /** What comments above the table say, without their signs, and the line of the last one. */
  readonly comments?: { readonly texts: readonly string[]; readonly line: number }
  /** Whether rows are taken for relations by their contents where nothing names the columns. */
  readonly canGuess: boolean
  readonly sources: TableSources | null
  readonly choices: TableChoices
}

export interface ReadTable {
  /** `null`: the table does not say what its rows are. */
  readonly content: PairRows | null
  readonly issues: readonly Issue[]
  readonly layout: RowsLayout
}

type Table = Required<TableToRead>

/**
 * Reads a table of any of the kinds that people bring: relations or actors with a header, also below a headline;
 * an adjacency matrix; relations or lists of neighbours without a header. Whatever had to be decided is told, unless a
 * person chose it.
 */
export function readTable({ comments = NO_COMMENTS, ...given }: TableToRead): ReadTable {
  const table: Table = { ...given, comments, rows: given.rows.filter((row) => countCells(row) > 0) }
  const { rows, choices, canGuess } = table
  if (choices.header === 0) return readUnnamed(table)
  const at = choices.header === null ? -1 : rows.findIndex(({ line }) => line === choices.header)
  if (at >= 0) return readBelow(table, at)
  const isComment = choices.header !== null && choices.header === comments.line
  const issues = choices.header === null || isComment ? [] : [tellNoRow(table, choices.header)]
  const read =
    readMatrixOf(rows, choices) ?? readByHeader(table) ?? (canGuess ? readUnnamed(table) : layOutUnknown(rows, choices))
  return { ...read, issues: [...issues, ...read.issues] }
}

const NO_COMMENTS = { texts: [], line: 0 } as const

/** Reads what is below the row that a person chose as the one with the names of the columns. */
function readBelow(table: Table, at: number): ReadTable {
  const { rows, choices, sources } = table
  const [head, ...body] = rows.slice(at)
  const matrix = readMatrixOf([head!, ...body], choices)
  if (matrix) return matrix
  const { names, line, body: below } = takeHeader(rows, at)
  const heading = judgeHeader(names, { line, body: below, choices })
  if (heading) return readHeaded(heading, { sources, choices })
  return readByContents([head!, ...body], table) ?? layOutUnknown([head!, ...body], choices)
}

function tellNoRow({ name, rows }: Table, line: number): Issue {
  const [first, last] = [rows[0]?.line ?? 0, rows.at(-1)?.line ?? 0]
  const expected = rows.length === 0 ? [] : [String(first), String(last)]
  return { code: 'not-in-file', what: 'header row', found: String(line), expected, severity: 'warning', place: name }
}

/** A matrix, also below headlines, unless a person chose what its columns are. */
function readMatrixOf(rows: readonly RawRow[], { fieldOf }: TableChoices): ReadTable | null {
  const at = rows.slice(0, DEEPEST).findIndex((row) => countCells(row) > 1)
  const head = rows[at]
  if (!head || nameOnce(readColumns(head)).some((name) => fieldOf(name) !== undefined)) return null
  const matrix = readMatrix(rows.slice(at))
  if (!matrix) return null
  const above = at > 0 ? [tellAbove(rows[0]!, at)] : []
  return { content: matrix, issues: [...above, ...matrix.issues], layout: layOutWhole('matrix', head.line) }
}

function readByHeader(table: Table): ReadTable | null {
  const { rows, comments, choices, sources } = table
  const heading = findCommented(comments, rows, choices) ?? findHeader(rows, choices)
  if (!heading) return readMapped(table)
  const above = rows.filter(({ line }) => line < heading.line).length
  const read = readHeaded(heading, { sources, choices })
  return above > 0 ? { ...read, issues: [tellAbove(rows[0]!, above), ...read.issues] } : read
}

/** A header that is not understood is known by the columns that a person named. */
function readMapped(table: Table): ReadTable | null {
  const { rows, choices } = table
  const at = rows
    .slice(0, DEEPEST)
    .findIndex((row) => readColumns(row).some((name) => name !== '' && choices.fieldOf(name)))
  return at < 0 ? null : readBelow(table, at)
}

const DEEPEST = 15

function tellAbove(row: RawRow, count: number): Issue {
  const first = row.cells.findIndex((cell) => cell !== undefined && cell !== '')
  return { code: 'not-read', what: getText(row, first), count, severity: 'warning', place: row.place }
}

type Reading = Pick<Table, 'sources' | 'choices'>

function readHeaded(heading: TableHeading, { sources, choices }: Reading): ReadTable {
  const mixed = readMixedTable(heading)
  if (mixed) return { content: mixed, issues: mixed.issues, layout: mixed.layout }
  const { decimal } = choices
  if (heading.ends) {
    const read = readRelationTable({ table: heading, ends: heading.ends, sources, decimal })
    return { content: read, issues: read.issues, layout: read.layout }
  }
  const { actors, layout } = readActorTable(heading, decimal)
  return { content: { actors, relations: [] }, issues: [], layout }
}

/** The last comment above a table names its columns if it has as many words, as in the lists of SNAP. */
function findCommented(
  { texts, line }: Table['comments'],
  body: readonly RawRow[],
  choices: TableChoices,
): TableHeading | null {
  const last = texts.at(-1)
  const [first] = body
  if (last === undefined || !first) return null
  const columns = last.trim().split(/\t|[,;|]\s*|\s+/)
  if (columns.length !== first.cells.length || columns.some((column) => /^\d/.test(column))) return null
  const header = judgeHeader(columns, { line, body, choices })
  return header?.ends ? header : null
}

/** Reads rows that nothing names: by what they hold, and by what a person chose for "column 1" and so on. */
function readUnnamed(table: Table): ReadTable {
  const { name, rows, comments, choices, sources } = table
  const isChosen = choices.header === 0
  const at = isChosen ? undefined : findHeaderByContents(rows)
  if (at !== undefined) {
    const own = rows.slice(at)
    const read = readByContents(own, table) ?? layOutUnknown(own, choices)
    return at > 0 ? { ...read, issues: [tellAbove(rows[0]!, at), ...read.issues] } : read
  }
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const names = nameOnce(Array.from({ length: width }, () => ''))
  const chosen = listChosen(names, choices)
  const isMapped = chosen.some((field) => field !== undefined)
  const said = comments.texts.join('\n').toLowerCase()
  const found = readHeaderless(rows, { isSigned: /\bsigned\b/.test(said), mayBeNeighbours: !isMapped })
  const isSpread = found?.layout === 'neighbours'
  const read = readGuessed({ line: 0, names, chosen, columns: names, body: rows }, found, { sources, choices })
  if (!read?.content)
    return isChosen || isMapped ? layOutUnnamed({ names, chosen, body: rows }) : layOutUnknown(rows, choices)
  const line = /^\s*sym\b|\bundirected\b/m.test(said) ? 'false' : null
  if (line !== null) for (const { cells } of read.content.relations) if (!cells.has(DIRECTED)) cells.set(DIRECTED, line)
  const layout = isSpread ? layOutWhole('neighbours', 0) : read.layout
  return isChosen || !found
    ? { ...read, layout }
    : { ...read, layout, issues: [...tellLayout(found, { chosen, layout, place: name }), ...read.issues] }
}

interface Guesses {
  readonly chosen: NamedRows['chosen']
  readonly layout: RowsLayout
  readonly place: string
}

/** Tells what was guessed, as far as nobody chose otherwise. */
function tellLayout({ columns, layout: kind }: HeaderlessTable, { chosen, layout, place }: Guesses): Issue[] {
  const found = columns.flatMap((column, at) =>
    chosen[at] === undefined ? `${at + 1} ${sayField(layout, at, column) || 'kept'}` : [],
  )
  return found.length === 0
    ? []
    : [{ code: 'table-layout', layout: kind, found: found.join(', '), severity: 'warning', place }]
}

/** What a column was taken for in the end: what others were chosen for can change that. */
function sayField({ columns }: RowsLayout, at: number, guessed: string): string {
  const field = columns[at]?.field
  if (field === 'attribute') return ''
  return field === 'source' || field === 'target' ? field : guessed
}

/** A header that is not understood: its columns keep their names, and what they hold says which are the ends. */
function readByContents([head, ...body]: readonly RawRow[], { sources, choices }: Reading): ReadTable | null {
  const names = nameOnce(readColumns(head!))
  const noVerb = new Set(names.flatMap((name, column) => (isActorWord(name) ? [column] : [])))
  const found = readHeaderless(body, { isSigned: false, noVerb })
  if (found?.layout === 'neighbours') return null
  const chosen = listChosen(names, choices)
  const table = { line: head!.line, names, columns: names, chosen, body }
  const read = readGuessed(table, found, { sources, choices })
  if (!read || choices.header !== null) return read
  const listed = (found?.columns ?? []).flatMap((column, at) => {
    const field = chosen[at] === undefined ? sayField(read.layout, at, column) : ''
    return field === '' ? [] : [`${names[at]}: ${field}`]
  })
  if (listed.length === 0) return read
  const issue: Issue = {
    code: 'table-layout',
    layout: 'by-contents',
    found: listed.join(', '),
    severity: 'warning',
    place: head!.place,
  }
  return { ...read, issues: [issue, ...read.issues] }
}

/** Reads a table whose columns were told by what they hold, or chosen. */
function readGuessed(table: NamedRows, found: HeaderlessTable | null, { sources, choices }: Reading): ReadTable | null {
  const { names, chosen } = table
  const guessed = names.map((name, column) => (chosen[column] === undefined && found?.columns[column]) || name)
  const free = (found?.columns ?? []).map((name, column) => (isOtherField(chosen[column]) ? '' : name))
  const ends = chooseEnds(
    findEnds(free, () => true),
    chosen,
  )
  const isActors = chosen.some((field) => field === 'id' || field === 'name')
  // What was guessed is about relations.
  const rows = { ...table, columns: nameOnce(ends ? guessed : names), body: found?.rows ?? table.body }
  return ends || isActors ? readHeaded({ ...rows, ends }, { sources, choices }) : null
}

function isOtherField(field: NamedRows['chosen'][number]): boolean {
  return field !== undefined && field !== 'source' && field !== 'target'
}

/** A table that does not say what its rows are: its first row may name its columns. */
function layOutUnknown(rows: readonly RawRow[], choices: TableChoices): ReadTable {
  const [head, ...body] = rows
  const names = head ? nameOnce(readColumns(head)) : []
  return layOutUnnamed({ line: head?.line ?? 0, names, chosen: listChosen(names, choices), body })
}

function layOutUnnamed(table: Pick<NamedRows, 'names' | 'chosen' | 'body'> & { readonly line?: number }): ReadTable {
  const rows = { line: 0, columns: table.names, ...table }
  const layout = layOutColumns(rows, { kind: 'unknown', decimal: '.', fields: table.chosen })
  return { content: null, issues: [], layout }
}
