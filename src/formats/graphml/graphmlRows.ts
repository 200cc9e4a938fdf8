import { printLine } from '../graph/printLine.ts'
import { DIRECTED } from '../pair/createRenaming.ts'
import { createRow } from '../records/createRow.ts'
import type { PlacedRow } from '../records/fields.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import type { TypedColumns } from '../xml/typedColumns.ts'
import { findYedHeads } from './yedHeads.ts'

/** Gives the row of an edge. Where yEd draws it, the direction is that of its heads. */
export function toEdge(edge: XmlElement, columns: TypedColumns, isDirected: boolean): PlacedRow {
  const row = toRow(edge, columns)
  const said = get(edge, 'directed')
  const heads = findYedHeads(edge)
  const [source, target] = [get(edge, 'source'), get(edge, 'target')]
  const isBackward = heads?.atSource && !heads.atTarget
  row.cells.set('source', isBackward ? target : source).set('target', isBackward ? source : target)
  if (!heads) row.cells.set(DIRECTED, said === '' ? isDirected : /^(true|1)$/i.test(said))
  else row.cells.set(DIRECTED, heads.atSource && heads.atTarget ? 'mutual' : heads.atSource || heads.atTarget)
  return row
}

/** Gives the row of a node or edge: its data and its XML attributes. */
export function toRow(element: XmlElement, columns: TypedColumns): PlacedRow {
  const { cells, add } = createRow()
  for (const data of element.children) {
    if (data.name !== 'data') continue
    const labels = listLabels(data)
    const [drawing] = data.children
    if (drawing) add(`<${drawing.name}> but for its label`, true)
    for (const label of labels) add('label', label)
    if (labels.length === 0 && !drawing)
      add(columns.getName(get(data, 'key')), columns.toCell(get(data, 'key'), readUnits(data.text)))
  }
  for (const name of element.attributes.keys()) if (!ENDS.has(name)) add(name, get(element, name))
  // Neo4j writes the labels of a node as ":Person:Judge", of which the first is its type.
  const [, label] = /^:([^:]+)/.exec(get(element, 'labels')) ?? []
  if (label !== undefined && !cells.has('type')) add('type', label)
  return { place: printLine(element.line), cells }
}

const ENDS: ReadonlySet<string> = new Set(['source', 'target', 'directed'])

/** The labels that yEd draws: each `<NodeLabel>` or `<EdgeLabel>` at any depth. Of a group that can be closed, those as it is open. */
export function listLabels(element: XmlElement): string[] {
  return element.children.flatMap((child) => {
    if (child.name === 'graph') return []
    if (/^(Node|Edge)Label$/.test(child.name)) return child.text.trim() === '' ? [] : [child.text.trim()]
    return child.name === 'Realizers' ? child.children.slice(0, 1).flatMap(listLabels) : listLabels(child)
  })
}

function get({ attributes }: XmlElement, name: string): string {
  return readUnits(attributes.get(name) ?? '')
}
