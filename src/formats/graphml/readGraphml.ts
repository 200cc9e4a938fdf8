import type { CheckedDataset } from '../../model/validateDataset.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead } from '../format.ts'
import { readPair } from '../pair/readPair.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { parseXml } from '../xml/parseXml.ts'
import { createSkipped, printLine, toWrongRoot } from '../xml/skipped.ts'
import { DATASET_KEY } from './writeGraphml.ts'

/** Reads GraphML, this project's own or another program's; nested graphs as one, labels of yEd as labels. */
export function readGraphml({ name, bytes }: FileToRead): CheckedDataset {
  const parsed = parseXml(bytes)
  if (!parsed.ok) return { file: null, issues: parsed.problems }
  const { root, issues } = parsed.value
  if (root.name !== 'graphml') return { file: null, issues: [...issues, toWrongRoot(root, 'GraphML')] }
  const found = walkGraphs(root)
  const draft = readPair({ actors: found.nodes, relations: found.edges }, found.outline ?? nameAfter(name))
  return checkDraft({ ...draft, issues: [...issues, ...found.issues, ...draft.issues] })
}

interface Key {
  readonly name: string
  readonly standard: string | undefined
  readonly of: string
}

function walkGraphs(root: XmlElement) {
  const keys = new Map(root.children.filter(({ name }) => name === 'key').map((key) => [get(key, 'id'), toKey(key)]))
  const skipped = createSkipped()
  const nodes: PlacedRow[] = []
  const edges: PlacedRow[] = []
  let outline: Draft | undefined
  const visit = (element: XmlElement, isDirected: boolean): void => {
    for (const child of element.children) {
      if (child.name === 'graph') visit(child, get(child, 'edgedefault') !== 'undirected')
      else if (child.name === 'node') {
        nodes.push(toRow(child, keys, 'node'))
        visit(child, isDirected)
      } else if (child.name === 'edge') edges.push(toEdge(child, keys, isDirected))
      else if (element.name === 'graph' && child.name === 'data') {
        const isDataset = keys.get(get(child, 'key'))?.name === DATASET_KEY
        outline = (isDataset ? readOutline(child.text) : undefined) ?? outline
        if (!isDataset) skipped.note(child)
      } else if (!READ_ELSEWHERE.has(child.name)) skipped.note(child)
    }
  }
  visit(root, true)
  return { nodes, edges, outline, issues: skipped.list() }
}

const READ_ELSEWHERE: ReadonlySet<string> = new Set(['key', 'data'])

function toKey(key: XmlElement): Key {
  return {
    name: get(key, 'attr.name') || get(key, 'id'),
    standard: key.children.find(({ name }) => name === 'default')?.text,
    of: get(key, 'for') || 'all',
  }
}

function toEdge(edge: XmlElement, keys: ReadonlyMap<string, Key>, isDirected: boolean): PlacedRow {
  const row = toRow(edge, keys, 'edge')
  const said = get(edge, 'directed')
  row.cells.set('source', get(edge, 'source')).set('target', get(edge, 'target'))
  row.cells.set(DIRECTED, said === '' ? isDirected : said === 'true')
  return row
}

/** The row of a node or edge. What it says of itself under a name that its own attributes have is not read. */
function toRow(element: XmlElement, keys: ReadonlyMap<string, Key>, of: 'node' | 'edge'): PlacedRow {
  const cells: Row = new Map()
  for (const key of keys.values()) {
    if (key.standard !== undefined && (key.of === of || key.of === 'all')) cells.set(toColumn(key.name), key.standard)
  }
  for (const data of element.children) {
    if (data.name !== 'data') continue
    const id = get(data, 'key')
    const label = findLabel(data)
    const [drawing] = data.children
    if (drawing) cells.set(`<${drawing.name}> but for its label`, true)
    if (label !== undefined) cells.set('label', label)
    else if (!drawing) cells.set(toColumn(keys.get(id)?.name ?? id), readUnits(data.text))
  }
  if (element.attributes.has('id')) cells.set('id', get(element, 'id'))
  return { place: printLine(element.line), cells }
}

function toColumn(name: string): string {
  return /^(id|source|target|directed)$/i.test(name) ? `data "${name}"` : name
}

/** The label that yEd draws: `<NodeLabel>` or `<EdgeLabel>` somewhere within. */
function findLabel(element: XmlElement): string | undefined {
  for (const child of element.children) {
    const text = /^(Node|Edge)Label$/.test(child.name) ? child.text.trim() : findLabel(child)
    if (text) return text
  }
  return undefined
}

function readOutline(text: string): Draft | undefined {
  try {
    const value: unknown = JSON.parse(readUnits(text))
    return typeof value === 'object' && value !== null && 'format' in value ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function get({ attributes }: XmlElement, name: string): string {
  return readUnits(attributes.get(name) ?? '')
}
