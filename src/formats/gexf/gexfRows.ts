import { printLine } from '../graph/printLine.ts'
import { toCell } from '../graph/toCell.ts'
import { DIRECTED } from '../pair/createRenaming.ts'
import type { RowInMaking } from '../records/createRow.ts'
import { createRow } from '../records/createRow.ts'
import type { PlacedRow } from '../records/fields.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import type { TypedColumns } from '../xml/typedColumns.ts'
import { readTimes, TIME_ATTRIBUTES } from './readTimes.ts'

/** Gives the row of a node. A graph that this project wrote repeats values, which are skipped. */
export function toNode(node: XmlElement, columns: TypedColumns, isOwn: boolean): PlacedRow {
  const row = readValues(node, columns)
  addLabel(row, node, isOwn ? 'name_en' : null)
  const position = node.children.find(({ name }) => name === 'position')
  if (position)
    for (const axis of position.attributes.keys())
      if (axis !== 'z' || Number(get(position, 'z')) !== 0)
        row.add(axis, isOwn ? get(position, axis) : turn(axis, get(position, axis)))
  if (!isOwn && node.children.some(({ name }) => SPELLS.has(name))) row.add('spells', readTimes(node).given)
  addOthers(row, node, NODE_ATTRIBUTES)
  return { place: printLine(node.line), cells: row.cells }
}

/** Turns a position: in Gephi y goes up, here down. */
function turn(axis: string, text: string): string | number {
  const number = Number(text)
  return axis === 'y' && text.trim() !== '' && Number.isFinite(number) ? 0 - number : text
}

const SPELLS: ReadonlySet<string> = new Set(['spells', 'slices'])
const NODE_ATTRIBUTES: ReadonlySet<string> = new Set(['label'])
const EDGE_ATTRIBUTES: ReadonlySet<string> = new Set(['source', 'target', 'type', 'label', 'start', 'end'])

/** The types of edges, and what each says in the column of directions. */
export const DIRECTIONS: ReadonlyMap<string, GexfKind['direction']> = new Map<string, GexfKind['direction']>([
  ['directed', true],
  ['undirected', false],
  ['mutual', 'mutual'],
])

/** What a graph says of all of its edges. */
export interface GexfKind {
  readonly direction: boolean | 'mutual'
  /** Whether this project wrote it. */
  readonly isOwn: boolean
}

/** Gives the row of an edge. */
export function toEdge(edge: XmlElement, columns: TypedColumns, { direction, isOwn }: GexfKind): PlacedRow {
  const row = readValues(edge, columns)
  const { cells } = row
  cells.set('source', get(edge, 'source')).set('target', get(edge, 'target'))
  const type = get(edge, 'type')
  cells.set(DIRECTED, DIRECTIONS.get(type) ?? direction)
  addLabel(row, edge, isOwn ? 'type' : null)
  if (type !== '' && !DIRECTIONS.has(type)) row.add('type', type)
  addTimes(row, edge, isOwn)
  addOthers(row, edge, EDGE_ATTRIBUTES)
  return { place: printLine(edge.line), cells }
}

/** Adds the label of a node or edge, unless it only repeats an attribute that this project wrote. */
function addLabel({ cells, add }: RowInMaking, element: XmlElement, said: string | null): void {
  const label = get(element, 'label')
  if (label !== '' && !(said !== null && cells.has(said))) add('label', label)
}

/** Adds the bounds of the timeline, unless they only repeat dates that this project wrote as attributes. */
function addTimes({ cells, add }: RowInMaking, edge: XmlElement, isOwn: boolean): void {
  const set = [...cells].find(([column]) => /^(timeset|interval|time interval)$/i.test(column))
  const { start, end, given, isAll } = readTimes(edge, String(set?.[1] ?? ''))
  if (start !== undefined && !cells.has('start')) cells.set('start', start)
  if (end !== undefined && !cells.has('end')) cells.set('end', end)
  const isSaidElsewhere =
    isOwn || set !== undefined || TIME_ATTRIBUTES.slice(2).some((name) => edge.attributes.has(name))
  if (!isAll && !isSaidElsewhere) add('times in the file', given)
}

function addOthers({ add }: RowInMaking, element: XmlElement, known: ReadonlySet<string>): void {
  for (const name of element.attributes.keys())
    if (!known.has(name)) add(name, name === 'weight' ? toCell(get(element, name)) : get(element, name))
}

/**
 * Reads the values of a node or edge by column. If a value changes over time, the last one counts, and each one also
 * gets a column of its own that says when it applies.
 */
function readValues(element: XmlElement, columns: TypedColumns): RowInMaking {
  const row = createRow()
  const values = element.children.filter(({ name }) => name === 'attvalues').flatMap(({ children }) => children)
  for (const value of values) {
    const id = get(value, 'for') || get(value, 'id')
    const column = columns.getName(id)
    const cell = columns.toCell(id, get(value, 'value') || readUnits(value.text))
    const times = TIME_ATTRIBUTES.map((name) => get(value, name)).filter((time) => time !== '')
    if (times.length === 0) row.add(column, cell)
    else {
      row.cells.set(column, cell)
      row.add(`${column} [${times.join('/')}]`, cell)
    }
  }
  return row
}

function get({ attributes }: XmlElement, name: string): string {
  return readUnits(attributes.get(name) ?? '')
}
