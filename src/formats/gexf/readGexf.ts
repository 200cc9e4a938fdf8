import { parseDate } from '../../model/time.ts'
import type { CheckedDataset } from '../../model/validateDataset.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead } from '../format.ts'
import { readPair } from '../pair/readPair.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { parseXml } from '../xml/parseXml.ts'
import { createSkipped, printLine, toWrongRoot } from '../xml/skipped.ts'

/** Reads GEXF of any version, this project's own or another program's; nested nodes as one list. */
export function readGexf({ name, bytes }: FileToRead): CheckedDataset {
  const parsed = parseXml(bytes)
  if (!parsed.ok) return { file: null, issues: parsed.problems }
  const { root, issues } = parsed.value
  if (root.name !== 'gexf') return { file: null, issues: [...issues, toWrongRoot(root, 'GEXF')] }
  const found = walkGraph(root)
  const draft = readPair({ actors: found.nodes, relations: found.edges }, nameAfter(name))
  return checkDraft({ ...draft, issues: [...issues, ...found.issues, ...draft.issues] })
}

/** What an attribute is called, and its value where nothing is said. */
interface Attribute {
  readonly title: string
  readonly standard: string | undefined
}

/** Attributes by their ids, for each class of things that have them. */
type Declared = Readonly<Record<'node' | 'edge', Map<string, Attribute>>>

function walkGraph(root: XmlElement) {
  const skipped = createSkipped()
  const nodes: PlacedRow[] = []
  const edges: PlacedRow[] = []
  const declared: Declared = { node: new Map(), edge: new Map() }
  const isOwn = root.children.some((meta) => meta.children.some(({ text }) => text === 'Throughline'))
  let isDirected = false
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.name === 'graph') isDirected = get(child, 'defaultedgetype') === 'directed'
      if (child.name === 'attributes') declare(child, declared[get(child, 'class') === 'edge' ? 'edge' : 'node'])
      else if (child.name === 'node') nodes.push(toNode(child, declared.node))
      else if (child.name === 'edge') edges.push(toEdge(child, declared.edge, isDirected))
      else if (!READ.has(child.name) && !(isOwn && LOOKS.has(child.name))) skipped.note(child)
      if (HOLDERS.has(child.name)) visit(child)
    }
  }
  visit(root)
  return { nodes, edges, issues: skipped.list() }
}

const HOLDERS: ReadonlySet<string> = new Set(['graph', 'nodes', 'edges', 'node', 'edge'])
const READ: ReadonlySet<string> = new Set([...HOLDERS, 'meta', 'attvalues', 'position'])
/** What this project writes for the eyes of others and does not need itself. */
const LOOKS: ReadonlySet<string> = new Set(['color', 'shape'])

function declare(attributes: XmlElement, known: Map<string, Attribute>): void {
  for (const attribute of attributes.children) {
    const standard = attribute.children.find(({ name }) => name === 'default')?.text
    known.set(get(attribute, 'id'), { title: get(attribute, 'title') || get(attribute, 'id'), standard })
  }
}

function toNode(node: XmlElement, known: ReadonlyMap<string, Attribute>): PlacedRow {
  const cells = readValues(node, known)
  if (node.attributes.has('id')) cells.set('id', get(node, 'id'))
  addLabel(cells, node, 'name_en')
  const position = node.children.find(({ name }) => name === 'position')
  if (position) cells.set('x', get(position, 'x')).set('y', get(position, 'y'))
  return { place: printLine(node.line), cells }
}

function toEdge(edge: XmlElement, known: ReadonlyMap<string, Attribute>, isDirected: boolean): PlacedRow {
  const cells = readValues(edge, known)
  if (edge.attributes.has('id')) cells.set('id', get(edge, 'id'))
  cells.set('source', get(edge, 'source')).set('target', get(edge, 'target'))
  const type = get(edge, 'type')
  cells.set(DIRECTED, type === '' ? isDirected : type !== 'undirected')
  addLabel(cells, edge, 'type')
  for (const end of ['start', 'end']) addDate(cells, edge, end)
  const weight = get(edge, 'weight')
  if (weight !== '') cells.set('weight', weight)
  return { place: printLine(edge.line), cells }
}

function addLabel(cells: Row, element: XmlElement, known: string): void {
  const label = get(element, 'label')
  if (label !== '' && !cells.has(known)) cells.set('label', label)
}

/** A bound of the time line, unless the date itself stands among the attributes. */
function addDate(cells: Row, edge: XmlElement, name: string): void {
  const text = get(edge, name)
  if (text === '' || cells.has(name)) return
  cells.set(parseDate(text).ok ? name : `${name} ${JSON.stringify(text)}`, text)
}

function readValues(element: XmlElement, known: ReadonlyMap<string, Attribute>): Row {
  const cells: Row = new Map()
  for (const { title, standard } of known.values()) if (standard !== undefined) cells.set(toColumn(title), standard)
  const values = element.children.filter(({ name }) => name === 'attvalues').flatMap(({ children }) => children)
  for (const value of values) {
    const id = get(value, 'for') || get(value, 'id')
    cells.set(toColumn(known.get(id)?.title ?? id), get(value, 'value') || readUnits(value.text))
  }
  return cells
}

/** An attribute under a name that every node or edge has of itself is not taken for it. */
function toColumn(title: string): string {
  return /^(id|source|target|directed)$/i.test(title) ? `attribute "${title}"` : title
}

function get({ attributes }: XmlElement, name: string): string {
  return readUnits(attributes.get(name) ?? '')
}
