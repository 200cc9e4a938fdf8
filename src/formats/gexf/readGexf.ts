import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead, ReadOptions, ReadRecords } from '../format.ts'
import { joinParents, joinParentsBy } from '../graph/joinParents.ts'
import { readPair } from '../pair/readPair.ts'
import { PARSED } from '../readProgress.ts'
import type { PlacedRow } from '../records/fields.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { parseXml } from '../xml/parseXml.ts'
import type { Skipped } from '../xml/skipped.ts'
import { createSkipped, toWrongRoot } from '../xml/skipped.ts'
import { createTypedColumns } from '../xml/typedColumns.ts'
import type { GexfKind } from './gexfRows.ts'
import { DIRECTIONS, toEdge, toNode } from './gexfRows.ts'

/**
 * Reads GEXF 1.1 to 1.3 (gexf.net), written by this project or another program. Nodes within a node, or with its id as
 * their `pid`, have it as their group.
 */
export function readGexf({ name, bytes }: FileToRead, { tell, choices }: ReadOptions = {}): ReadRecords {
  const parsed = parseXml(bytes, { tell: (share) => tell?.(share * PARSED) })
  if (!parsed.ok) return { file: null, issues: parsed.problems }
  const { root, issues } = parsed.value
  if (root.name !== 'gexf') return { file: null, issues: [...issues, toWrongRoot(root, 'GEXF')] }
  const found = walkGraph(root)
  const tooMany = [
    ...found.columns.node.fillDefaults(found.nodes, bytes.length),
    ...found.columns.edge.fillDefaults(found.edges, bytes.length),
  ]
  if (tooMany.length > 0) return { file: null, issues: [...issues, ...tooMany] }
  const pair = { actors: found.nodes, relations: found.edges, isForeign: !found.isOwn }
  const draft = readPair(pair, nameAfter(name), choices)
  return checkDraft({ ...draft, issues: [...issues, ...found.issues, ...draft.issues] })
}

function walkGraph(root: XmlElement) {
  const skipped = createSkipped()
  const nodes: PlacedRow[] = []
  const edges: PlacedRow[] = []
  const parents = new Map<PlacedRow, string>()
  const columns = { node: createTypedColumns('attribute'), edge: createTypedColumns('attribute') }
  const isOwn = root.children.some((meta) => meta.children.some(({ text }) => text === 'Throughline'))
  const declare = (attributes: XmlElement): void => {
    const declared = columns[get(attributes, 'class') === 'edge' ? 'edge' : 'node']
    for (const attribute of attributes.children) {
      const [id, standard] = [get(attribute, 'id'), attribute.children.find(({ name }) => name === 'default')?.text]
      if (!declared.declare(id, get(attribute, 'title'), standard)) skipped.note(attribute)
      declared.setType(id, get(attribute, 'type'))
    }
  }
  const visit = (element: XmlElement, direction: GexfKind['direction'], parent: XmlElement | null): void => {
    // A graph may declare its attributes after its nodes.
    for (const child of element.children) if (child.name === 'attributes') declare(child)
    for (const child of element.children) {
      const inner = child.name === 'graph' ? (DIRECTIONS.get(get(child, 'defaultedgetype')) ?? false) : direction
      if (child.name === 'graph') skipped.noteAttributes(child, GRAPH_ATTRIBUTES)
      else if (child.name === 'node') {
        const row = toNode(child, columns.node, isOwn)
        nodes.push(row)
        if (parent) parents.set(row, get(parent, 'id'))
      } else if (child.name === 'edge') edges.push(toEdge(child, columns.edge, { direction, isOwn }))
      else if (child.name === 'meta' && !isOwn) noteMeta(child, skipped)
      else if (!READ.has(child.name) && !(isOwn && LOOKS.has(child.name))) skipped.note(child)
      if (HOLDERS.has(child.name)) visit(child, inner, child.name === 'node' ? child : parent)
    }
  }
  visit(root, false, null)
  joinParents(nodes, parents)
  joinParentsBy('pid', nodes)
  return { nodes, edges, columns, isOwn, issues: skipped.list() }
}

const HOLDERS: ReadonlySet<string> = new Set(['graph', 'nodes', 'edges', 'node', 'edge'])
const READ: ReadonlySet<string> = new Set([
  ...HOLDERS,
  ...['attributes', 'meta', 'attvalues', 'position', 'spells', 'slices'],
])
/** Elements that this project writes for other programs and does not need itself. */
const LOOKS: ReadonlySet<string> = new Set(['color', 'shape'])
const GRAPH_ATTRIBUTES: ReadonlySet<string> = new Set([
  'id',
  'defaultedgetype',
  'idtype',
  'mode',
  'timeformat',
  'timerepresentation',
])

/** Statements about the file. The name of the program that made it is no loss. */
function noteMeta(meta: XmlElement, skipped: Skipped): void {
  for (const child of meta.children) if (child.name !== 'creator' && child.text.trim() !== '') skipped.note(child)
}

function get({ attributes }: XmlElement, name: string): string {
  return readUnits(attributes.get(name) ?? '')
}
