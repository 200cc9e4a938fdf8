import type { CheckedDataset } from '../../model/validateDataset.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead } from '../format.ts'
import { createColumns } from '../pair/createColumns.ts'
import { readPair } from '../pair/readPair.ts'
import { spreadDefaults } from '../pair/spreadDefaults.ts'
import type { ReadProgress } from '../readProgress.ts'
import { PARSED } from '../readProgress.ts'
import type { PlacedRow } from '../records/fields.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { parseXml } from '../xml/parseXml.ts'
import type { Skipped } from '../xml/skipped.ts'
import { createSkipped, toWrongRoot } from '../xml/skipped.ts'
import { toEdge, toNode } from './gexfRows.ts'

/** Reads GEXF of any version, written by this project or another program. Flattens nested nodes. */
export function readGexf({ name, bytes }: FileToRead, tell?: ReadProgress): CheckedDataset {
  const parsed = parseXml(bytes, { tell: (share) => tell?.(share * PARSED) })
  if (!parsed.ok) return { file: null, issues: parsed.problems }
  const { root, issues } = parsed.value
  if (root.name !== 'gexf') return { file: null, issues: [...issues, toWrongRoot(root, 'GEXF')] }
  const found = walkGraph(root)
  const tooMany = [
    ...spreadDefaults(found.nodes, found.columns.node.defaults),
    ...spreadDefaults(found.edges, found.columns.edge.defaults),
  ]
  if (tooMany.length > 0) return { file: null, issues: [...issues, ...tooMany] }
  const draft = readPair({ actors: found.nodes, relations: found.edges }, nameAfter(name))
  return checkDraft({ ...draft, issues: [...issues, ...found.issues, ...draft.issues] })
}

function walkGraph(root: XmlElement) {
  const skipped = createSkipped()
  const nodes: PlacedRow[] = []
  const edges: PlacedRow[] = []
  const columns = { node: createColumns('attribute'), edge: createColumns('attribute') }
  const isOwn = root.children.some((meta) => meta.children.some(({ text }) => text === 'Throughline'))
  let isDirected = false
  const declare = (attributes: XmlElement): void => {
    const declared = columns[get(attributes, 'class') === 'edge' ? 'edge' : 'node']
    for (const attribute of attributes.children) {
      const standard = attribute.children.find(({ name }) => name === 'default')?.text
      if (!declared.declare(get(attribute, 'id'), get(attribute, 'title'), standard)) skipped.note(attribute)
    }
  }
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.name === 'graph') {
        isDirected = get(child, 'defaultedgetype') === 'directed'
        skipped.noteAttributes(child, GRAPH_ATTRIBUTES)
      }
      if (child.name === 'attributes') declare(child)
      else if (child.name === 'node') nodes.push(toNode(child, columns.node, isOwn))
      else if (child.name === 'edge') edges.push(toEdge(child, columns.edge, { isDirected, isOwn }))
      else if (child.name === 'meta' && !isOwn) noteMeta(child, skipped)
      else if (!READ.has(child.name) && !(isOwn && LOOKS.has(child.name))) skipped.note(child)
      if (HOLDERS.has(child.name)) visit(child)
    }
  }
  visit(root)
  return { nodes, edges, columns, issues: skipped.list() }
}

const HOLDERS: ReadonlySet<string> = new Set(['graph', 'nodes', 'edges', 'node', 'edge'])
const READ: ReadonlySet<string> = new Set([...HOLDERS, 'meta', 'attvalues', 'position'])
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
