import type { DeclaredColumns } from '../pair/createColumns.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import { createRow } from '../records/createRow.ts'
import type { PlacedRow } from '../records/fields.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { printLine } from '../xml/skipped.ts'

/** Gives the row of an edge. */
export function toEdge(edge: XmlElement, columns: DeclaredColumns, isDirected: boolean): PlacedRow {
  const row = toRow(edge, columns)
  const said = get(edge, 'directed')
  row.cells.set('source', get(edge, 'source')).set('target', get(edge, 'target'))
  row.cells.set(DIRECTED, said === '' ? isDirected : said === 'true')
  return row
}

/** Gives the row of a node or edge: its data and its XML attributes. */
export function toRow(element: XmlElement, columns: DeclaredColumns): PlacedRow {
  const { cells, add } = createRow()
  for (const data of element.children) {
    if (data.name !== 'data') continue
    const label = findLabel(data)
    const [drawing] = data.children
    if (drawing) add(`<${drawing.name}> but for its label`, true)
    if (label !== undefined) add('label', label)
    else if (!drawing) add(columns.getName(get(data, 'key')), readUnits(data.text))
  }
  for (const name of element.attributes.keys()) if (!ENDS.has(name)) add(name, get(element, name))
  return { place: printLine(element.line), cells }
}

const ENDS: ReadonlySet<string> = new Set(['source', 'target', 'directed'])

/** The label that yEd draws: a `<NodeLabel>` or `<EdgeLabel>` at any depth. */
function findLabel(element: XmlElement): string | undefined {
  for (const child of element.children) {
    const text = /^(Node|Edge)Label$/.test(child.name) ? child.text.trim() : findLabel(child)
    if (text) return text
  }
  return undefined
}

function get({ attributes }: XmlElement, name: string): string {
  return readUnits(attributes.get(name) ?? '')
}
