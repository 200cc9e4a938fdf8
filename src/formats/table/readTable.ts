import type { Issue } from '../../model/issue.ts'
import type { PairRows } from '../pair/readPair.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import type { TableSources } from './createTableSources.ts'
import { findEnds } from './findEnds.ts'
import type { TableHeader } from './findHeader.ts'
import { findHeader, isHeaderByContents, judgeHeader, readColumns } from './findHeader.ts'
import { nameColumns } from './nameColumns.ts'
import { nameOnce } from './nameOnce.ts'
import type { RawRow } from './rawRow.ts'
import { countCells, getText } from './rawRow.ts'
import { readHeaderless } from './readHeaderless.ts'
import { readMatrix } from './readMatrix.ts'
import { readRelationTable } from './readRelationTable.ts'

export interface TableToRead {
  readonly name: string
  readonly rows: readonly RawRow[]
  /** What comments above the table say, without their signs. */
  readonly comments?: readonly string[]
  /** Whether rows are taken for relations by their contents where nothing names the columns. */
  readonly canGuess: boolean
  readonly sources: TableSources | null
}

export interface ReadTable extends PairRows {
  readonly issues: readonly Issue[]
}

/**
 * Reads a table of any of the kinds that people bring: relations or actors with a header, also below a headline;
 * an adjacency matrix; relations or lists of neighbours without a header. Whatever had to be decided is told. `null`: the
 * table does not say what its rows are.
 */
export function readTable({ name, rows, comments = [], canGuess, sources }: TableToRead): ReadTable | null {
  const filled = rows.filter((row) => countCells(row) > 0)
  const matrix = readMatrix(filled)
  if (matrix) return matrix
  const header = findCommented(comments, filled) ?? findHeader(filled)
  if (header) return readNamed(header, filled, sources)
  if (!canGuess || filled.length === 0) return null
  return readUnnamed({ name, rows: filled, comments, sources })
}

function readNamed(header: TableHeader, rows: readonly RawRow[], sources: TableSources | null): ReadTable {
  const { at, columns, ends } = header
  const mixed = splitMixed(columns, rows.slice(at + 1))
  if (mixed) return mixed
  const body = rows.slice(at + 1)
  const issues: Issue[] = []
  if (at > 0) {
    const what = getText(
      rows[0]!,
      rows[0]!.cells.findIndex((cell) => cell !== undefined && cell !== ''),
    )
    issues.push({ code: 'not-read', what, count: at, severity: 'warning', place: rows[0]!.place })
  }
  if (ends) {
    const read = readRelationTable({ columns, rows: body, ends, sources })
    return { ...read, issues: [...issues, ...read.issues] }
  }
  const names = nameOnce(nameColumns('actors', { columns, rows: body, taken: new Set() }))
  return { actors: placeCells(names, body), relations: [], issues }
}

/** The export of a whole graph by APOC, a library of Neo4j, in one table: rows are nodes, or relationships with ends. */
function splitMixed(columns: readonly string[], rows: readonly RawRow[]): ReadTable | null {
  const [start, end] = [columns.indexOf('_start'), columns.indexOf('_end')]
  if (!columns.includes('_id') || start < 0 || end < 0) return null
  const rename = (words: Readonly<Record<string, string>>) => nameOnce(columns.map((column) => words[column] ?? column))
  const isTie = (row: RawRow) => getText(row, start) !== ''
  const nodes = rename({ _id: 'id', _labels: 'type' })
  const actors = placeCells(
    nodes,
    rows.filter((row) => !isTie(row)),
  )
  for (const { cells } of actors) {
    const labels = cells.get('type')
    if (labels !== undefined) cells.set('type', String(labels).replace(/^:/, ''))
  }
  const ends = findEnds(['source', 'target'], () => true)!
  const at = { source: { ...ends.source, id: start }, target: { ...ends.target, id: end } }
  const ties = rename({ _start: 'source', _end: 'target', _type: 'type' })
  const read = readRelationTable({ columns: ties, rows: rows.filter(isTie), ends: at, sources: null })
  return { ...read, actors }
}

function placeCells(names: readonly string[], rows: readonly RawRow[]): PlacedRow[] {
  return rows.map(({ place, cells }) => {
    const row: Row = new Map()
    cells.forEach((cell, column) => {
      if (cell !== undefined) row.set(names[column] ?? `column ${column + 1}`, cell)
    })
    return { place, cells: row }
  })
}

/** The last comment above a table names its columns if it has as many words, as in the lists of SNAP. */
function findCommented(comments: readonly string[], rows: readonly RawRow[]): TableHeader | null {
  const last = comments.at(-1)
  const [first] = rows
  if (last === undefined || !first) return null
  const columns = last.trim().split(/\t|[,;|]\s*|\s+/)
  if (columns.length !== first.cells.length || columns.some((column) => /^\d/.test(column))) return null
  const header = judgeHeader(columns, rows, -1)
  return header?.ends ? header : null
}

function readUnnamed({ name, rows, comments = [], sources }: Omit<TableToRead, 'canGuess'>): ReadTable | null {
  const said = comments.join('\n').toLowerCase()
  if (isHeaderByContents(rows)) return readByContents(rows, sources)
  const table = readHeaderless(rows, { isSigned: /\bsigned\b/.test(said) })
  if (!table) return null
  const ends = findEnds(table.columns, () => true)
  const read = ends && readRelationTable({ columns: table.columns, rows: table.rows, ends, sources })
  if (!read) return null
  const line = /^\s*sym\b|\bundirected\b/m.test(said) ? 'false' : null
  if (line !== null) for (const { cells } of read.relations) if (!cells.has(DIRECTED)) cells.set(DIRECTED, line)
  const found = table.columns.map((column, at) => `${at + 1} ${column || 'kept'}`).join(', ')
  const issue: Issue = { code: 'table-layout', layout: table.layout, found, severity: 'warning', place: name }
  return { ...read, issues: [issue, ...read.issues] }
}

/** A header that is not understood: its columns keep their names, and what they hold says which are the ends. */
function readByContents(rows: readonly RawRow[], sources: TableSources | null): ReadTable | null {
  const [head, ...body] = rows
  const columns = readColumns(head!)
  const table = readHeaderless(body, { isSigned: false })
  if (table?.layout !== 'no-header') return null
  const names = columns.map((column, at) => table.columns[at] || column)
  const ends = findEnds(table.columns, () => true)
  const read = ends && readRelationTable({ columns: names, rows: body, ends, sources })
  if (!read) return null
  const found = table.columns.flatMap((column, at) => (column === '' ? [] : [`${columns[at]}: ${column}`])).join(', ')
  const issue: Issue = { code: 'table-layout', layout: 'by-contents', found, severity: 'warning', place: head!.place }
  return { ...read, issues: [issue, ...read.issues] }
}
