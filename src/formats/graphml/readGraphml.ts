import type { Issue } from '../../model/issue.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead, ReadOptions, ReadRecords } from '../format.ts'
import { joinParents } from '../graph/joinParents.ts'
import { readPair } from '../pair/readPair.ts'
import { PARSED } from '../readProgress.ts'
import type { PlacedRow } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { parseXml } from '../xml/parseXml.ts'
import { createSkipped, toWrongRoot } from '../xml/skipped.ts'
import type { TypedColumns } from '../xml/typedColumns.ts'
import { createTypedColumns } from '../xml/typedColumns.ts'
import { toEdge, toRow } from './graphmlRows.ts'
import { DATASET_KEY } from './writeGraphml.ts'

/**
 * Reads GraphML (graphml.graphdrawing.org, 1.0 and 1.1) written by this project or another program, with labels and heads
 * as yEd draws them. A graph within a node is the group of the nodes in it.
 */
export function readGraphml({ name, bytes }: FileToRead, { tell, choices }: ReadOptions = {}): ReadRecords {
  const parsed = parseXml(bytes, { tell: (share) => tell?.(share * PARSED) })
  if (!parsed.ok) return { file: null, issues: parsed.problems }
  const { root, issues } = parsed.value
  if (root.name !== 'graphml') return { file: null, issues: [...issues, toWrongRoot(root, 'GraphML')] }
  const keys = declareKeys(root)
  const found = walkGraphs(root, keys)
  const tooMany = [
    ...keys.node.fillDefaults(found.nodes, bytes.length),
    ...keys.edge.fillDefaults(found.edges, bytes.length),
  ]
  if (tooMany.length > 0) return { file: null, issues: [...issues, ...tooMany] }
  const pair = { actors: found.nodes, relations: found.edges, isForeign: !found.outline }
  const draft = readPair(pair, found.outline ?? nameAfter(name), choices)
  return checkDraft({ ...draft, issues: [...issues, ...keys.issues, ...found.issues, ...draft.issues] })
}

interface Keys {
  readonly node: TypedColumns
  readonly edge: TypedColumns
  /** The id of the key under which this project keeps the rest of a dataset. */
  readonly dataset: string | undefined
  readonly issues: readonly Issue[]
}

/** The columns of nodes and of edges, by the ids of their keys. A key for all applies to both. */
function declareKeys(root: XmlElement): Keys {
  const node = createTypedColumns('data')
  const edge = createTypedColumns('data')
  const skipped = createSkipped()
  let dataset: string | undefined
  for (const key of root.children) {
    if (key.name !== 'key') continue
    const [id, name, of] = [get(key, 'id'), get(key, 'attr.name'), get(key, 'for') || 'all']
    const standard = key.children.find((child) => child.name === 'default')?.text
    if (name === DATASET_KEY && of === 'graph') dataset = id
    const columns = [...(of === 'edge' ? [] : [node]), ...(of === 'node' ? [] : [edge])]
    const isFor = of === 'all' || of === 'node' || of === 'edge'
    const isNew = columns.map((each) => each.declare(id, name, isFor ? standard : undefined))
    for (const each of columns) each.setType(id, get(key, 'attr.type'))
    if (isNew.includes(false)) skipped.note(key)
  }
  return { node, edge, dataset, issues: skipped.list() }
}

function walkGraphs(root: XmlElement, keys: Keys) {
  const skipped = createSkipped()
  const nodes: PlacedRow[] = []
  const edges: PlacedRow[] = []
  const parents = new Map<PlacedRow, string>()
  let outline: Draft | undefined
  const visit = (element: XmlElement, isDirected: boolean, parent: XmlElement | null): void => {
    for (const child of element.children) {
      if (child.name === 'graph') {
        skipped.noteAttributes(child, GRAPH_ATTRIBUTES)
        visit(child, get(child, 'edgedefault') !== 'undirected', parent)
      } else if (child.name === 'node' || child.name === 'edge') {
        if (child.name === 'node') {
          const row = toRow(child, keys.node)
          nodes.push(row)
          if (parent) parents.set(row, get(parent, 'id'))
        } else edges.push(toEdge(child, keys.edge, isDirected))
        visit(child, isDirected, child.name === 'node' ? child : parent)
      } else if (element.name === 'graph' && child.name === 'data') {
        const own = get(child, 'key') === keys.dataset ? readOutline(child.text) : undefined
        outline = own ?? outline
        if (!own) skipped.note(child)
      } else if (!READ_ELSEWHERE.has(child.name)) skipped.note(child)
    }
  }
  visit(root, true, null)
  joinParents(nodes, parents)
  return { nodes, edges, outline, issues: skipped.list() }
}

const READ_ELSEWHERE: ReadonlySet<string> = new Set(['key', 'data'])
/** Attributes of a graph that a dataset does not need: how it was numbered and ordered. */
const GRAPH_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['id', 'edgedefault', 'parse.nodeids', 'parse.edgeids', 'parse.order', 'parse.nodes', 'parse.edges'],
  ...['parse.maxindegree', 'parse.maxoutdegree', 'parse.indegree', 'parse.outdegree'],
])

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
