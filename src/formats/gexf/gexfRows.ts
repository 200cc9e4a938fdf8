import { parseDate } from '../../model/time.ts'
import type { DeclaredColumns } from '../pair/createColumns.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { RowInMaking } from '../records/createRow.ts'
import { createRow } from '../records/createRow.ts'
import type { PlacedRow } from '../records/fields.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { printLine } from '../xml/skipped.ts'

/** Gives the row of a node. A graph that this project wrote repeats values, which are skipped. */
export function toNode(node: XmlElement, columns: DeclaredColumns, isOwn: boolean): PlacedRow {
  const row = readValues(node, columns)
  addLabel(row, node, isOwn ? 'name_en' : null)
  const position = node.children.find(({ name }) => name === 'position')
  if (position)
    for (const axis of position.attributes.keys())
      if (axis !== 'z' || Number(get(position, 'z')) !== 0) row.add(axis, get(position, axis))
  addOthers(row, node, NODE_ATTRIBUTES)
  return { place: printLine(node.line), cells: row.cells }
}

const NODE_ATTRIBUTES: ReadonlySet<string> = new Set(['label'])
const EDGE_ATTRIBUTES: ReadonlySet<string> = new Set(['source', 'target', 'type', 'label', 'start', 'end'])

interface Graph {
  readonly isDirected: boolean
  readonly isOwn: boolean
}

/** Gives the row of an edge. */
export function toEdge(edge: XmlElement, columns: DeclaredColumns, { isDirected, isOwn }: Graph): PlacedRow {
  const row = readValues(edge, columns)
  const { cells } = row
  cells.set('source', get(edge, 'source')).set('target', get(edge, 'target'))
  const type = get(edge, 'type')
  cells.set(DIRECTED, type === '' ? isDirected : type !== 'undirected')
  addLabel(row, edge, isOwn ? 'type' : null)
  for (const end of ['start', 'end']) addDate(row, edge, end, isOwn)
  addOthers(row, edge, EDGE_ATTRIBUTES)
  return { place: printLine(edge.line), cells }
}

/** Adds the label of a node or edge, unless it only repeats an attribute that this project wrote. */
function addLabel({ cells, add }: RowInMaking, element: XmlElement, said: string | null): void {
  const label = get(element, 'label')
  if (label !== '' && !(said !== null && cells.has(said))) add('label', label)
}

/** Adds a bound of the timeline, unless it only repeats a date that this project wrote as an attribute. */
function addDate({ cells, add }: RowInMaking, edge: XmlElement, name: string, isOwn: boolean): void {
  const text = get(edge, name)
  if (text === '' || (isOwn && cells.has(name))) return
  add(parseDate(text).ok ? name : `${name} ${JSON.stringify(text)}`, text)
}

function addOthers({ add }: RowInMaking, element: XmlElement, known: ReadonlySet<string>): void {
  for (const name of element.attributes.keys()) if (!known.has(name)) add(name, get(element, name))
}

/**
 * Reads the values of a node or edge by column. If a value changes over time, the last one counts, and each one also
 * gets a column of its own that says when it applies.
 */
function readValues(element: XmlElement, columns: DeclaredColumns): RowInMaking {
  const row = createRow()
  const values = element.children.filter(({ name }) => name === 'attvalues').flatMap(({ children }) => children)
  for (const value of values) {
    const column = columns.getName(get(value, 'for') || get(value, 'id'))
    const text = get(value, 'value') || readUnits(value.text)
    const times = ['start', 'end', 'timestamp'].map((name) => get(value, name))
    if (times.join('') === '') row.add(column, text)
    else {
      row.cells.set(column, text)
      row.add(`${column} [${times.filter(Boolean).join('/')}]`, text)
    }
  }
  return row
}

function get({ attributes }: XmlElement, name: string): string {
  return readUnits(attributes.get(name) ?? '')
}
