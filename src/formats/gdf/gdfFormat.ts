import type { FileToRead, FormatReader, ReadOptions, ReadRecords } from '../format.ts'
import { checkGraph, refuse } from '../graph/checkGraph.ts'
import type { Unread } from '../graph/createUnread.ts'
import { createUnread } from '../graph/createUnread.ts'
import { printLine } from '../graph/printLine.ts'
import { splitLines } from '../graph/splitLines.ts'
import { toTypedCell } from '../graph/toCell.ts'
import { DIRECTED } from '../pair/createRenaming.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import { decodeText } from '../text/decodeText.ts'
import { splitGdf } from './splitGdf.ts'

/** GDF of GUESS, which is only read. */
export const gdfFormat: FormatReader = { read: ([file], options) => readGdf(file!, options) }

interface GdfColumn {
  readonly name: string
  readonly type: string | undefined
  readonly standard: string | undefined
}

interface GdfTable {
  readonly of: 'node' | 'edge'
  readonly columns: readonly GdfColumn[]
}

/**
 * Reads GDF (E. Adar, "GUESS: The .gdf file format"): a table of nodes and one of edges, each with columns of a type and
 * perhaps a default. Edges are undirected unless a column says otherwise.
 */
function readGdf({ name, bytes }: FileToRead, options?: ReadOptions): ReadRecords {
  const { text, issues } = decodeText(bytes)
  const unread = createUnread()
  const actors: PlacedRow[] = []
  const relations: PlacedRow[] = []
  let table: GdfTable | undefined
  for (const [index, line] of splitLines(text).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    const [, of, columns] = /^\s*(node|edge)def\s*>(.*)$/i.exec(line) ?? []
    if (of !== undefined) {
      table = { of: of.toLowerCase() === 'node' ? 'node' : 'edge', columns: splitGdf(columns!).map(toColumn) }
    } else if (!table) unread.note('lines before the first table', index + 1)
    else if (table.of === 'node') actors.push(toActor(table, line, index + 1, unread))
    else relations.push(toRelation(table, line, index + 1, unread))
  }
  if (!table)
    return refuse([...issues, { code: 'missing', expected: 'nodedef> or edgedef>', severity: 'error', place: '' }])
  return checkGraph({ actors, relations, issues: [...issues, ...unread.list()] }, name, options)
}

function toColumn(text: string): GdfColumn {
  const [, name = text, type, standard] = /^(\S+)\s+(\w+)(?:\s*\([\d,\s]*\))?(?:\s+default\s+(.*))?$/i.exec(text) ?? []
  return { name, type, standard: standard?.trim().replace(/^(['"])(.*)\1$/, '$2') }
}

/** The columns of GUESS that say how something is drawn. */
const DRAWING: ReadonlySet<string> = new Set([
  ...[
    'color',
    'colour',
    'style',
    'strokecolor',
    'labelcolor',
    'labelvisible',
    'labelsize',
    'visible',
    'fixed',
    'image',
  ],
  ...['width', 'height', 'line'],
])

function toCells({ of, columns }: GdfTable, line: string, number: number, unread: Unread): Row {
  const cells: Row = new Map()
  const fields = splitGdf(line)
  for (const [index, { name, type, standard }] of columns.entries()) {
    const value = fields[index] === undefined || fields[index] === '' ? standard : fields[index]
    if (value === undefined) continue
    if (DRAWING.has(name.toLowerCase())) unread.note(`${of} column "${name}"`, number)
    else cells.set(toName(name), toTypedCell(value, type))
  }
  if (fields.length > columns.length) unread.note(`value of a ${of} beyond the columns`, number)
  return cells
}

/** Names that GUESS gives in small letters are known in any. */
function toName(name: string): string {
  return /^(name|label|x|y|node1|node2|directed|weight)$/i.test(name) ? name.toLowerCase() : name
}

function toActor(table: GdfTable, line: string, number: number, unread: Unread): PlacedRow {
  const cells = toCells(table, line, number, unread)
  const [id, label] = [cells.get('name'), cells.get('label')]
  cells.delete('name')
  if (id !== undefined) cells.set('id', String(id))
  if (label !== undefined) {
    cells.delete('label')
    cells.set('name_en', String(label))
  }
  return { place: printLine(number), cells }
}

function toRelation(table: GdfTable, line: string, number: number, unread: Unread): PlacedRow {
  const cells = toCells(table, line, number, unread)
  for (const [column, end] of ENDS) {
    cells.set(end, String(cells.get(column) ?? ''))
    cells.delete(column)
  }
  cells.set(DIRECTED, /^(true|1)$/i.test(String(cells.get('directed') ?? 'false')))
  return { place: printLine(number), cells }
}

const ENDS = [
  ['node1', 'source'],
  ['node2', 'target'],
] as const
