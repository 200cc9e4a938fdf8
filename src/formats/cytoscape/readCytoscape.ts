import type { Issue } from '../../model/issue.ts'
import { readDataset } from '../../model/readDataset.ts'
import type { CheckedDataset } from '../../model/validateDataset.ts'
import { isDeeperThan } from '../../model/validation/isDeeperThan.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import type { DraftDataset, DraftRecord } from '../draft/draftDataset.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead } from '../format.ts'
import { readPair } from '../pair/readPair.ts'
import type { Cell, PlacedRow } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { decodeText } from '../text/decodeText.ts'

/**
 * Reads a graph in JSON: what this project or Cytoscape writes (`elements` by group or as one list), and lists of
 * `nodes` with `links` or `edges` as of D3, whose ends can be places in the list.
 */
export function readCytoscape({ name, bytes }: FileToRead): CheckedDataset {
  const { text, issues } = decodeText(bytes)
  const value = parse(text)
  if (value === undefined) return readDataset(text)
  if (isDeeperThan(value, 200)) return refuse({ code: 'too-deep', limit: 200, severity: 'error', place: '' })
  const graph = findGraph(value)
  if (!graph) {
    const expected = { code: 'missing', expected: '"elements", or "nodes" and "edges",' } as const
    return refuse({ ...expected, severity: 'error', place: '' })
  }
  const own = isObject(value) && isObject(value['data']) ? value['data']['throughline'] : undefined
  const draft = isObject(own) ? draftOwn(graph, own) : draftForeign(graph, name)
  return checkDraft({ ...draft, issues: [...issues, ...draft.issues] })
}

interface Item {
  readonly place: string
  readonly fields: Draft
}

interface Graph {
  readonly nodes: readonly Item[]
  readonly edges: readonly Item[]
  readonly issues: readonly Issue[]
}

function refuse(issue: Issue): CheckedDataset {
  return { file: null, issues: [issue] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function findGraph(value: unknown): Graph | null {
  const outer = isObject(value) && value['elements'] !== undefined ? value['elements'] : value
  const at = outer === value ? '' : 'elements'
  if (Array.isArray(outer)) {
    const all = toItems(outer, at)
    const isEdge = ({ fields }: Item) => fields['source'] !== undefined && fields['target'] !== undefined
    const edges = all.items.filter(isEdge)
    return { nodes: all.items.filter((item) => !isEdge(item)), edges, issues: all.issues }
  }
  if (!isObject(outer)) return null
  const lines = Array.isArray(outer['links']) ? 'links' : 'edges'
  if (!Array.isArray(outer['nodes']) && !Array.isArray(outer[lines])) return null
  const prefix = at === '' ? '' : `${at}.`
  const nodes = toItems(outer['nodes'], `${prefix}nodes`)
  const edges = toItems(outer[lines], `${prefix}${lines}`)
  return {
    nodes: nodes.items,
    edges: lines === 'links' ? edges.items.map((edge) => resolveEnds(edge, nodes.items)) : edges.items,
    issues: [...nodes.issues, ...edges.issues],
  }
}

/** The data of each element, with its place in the plane. What is no object is reported. */
function toItems(list: unknown, at: string): { readonly items: Item[]; readonly issues: Issue[] } {
  const items: Item[] = []
  const issues: Issue[] = []
  const elements: readonly unknown[] = Array.isArray(list) ? list : []
  elements.forEach((element, index) => {
    const place = `${at}[${index}]`
    if (!isObject(element)) {
      issues.push({ code: 'wrong-type', found: typeof element, expected: 'an object', severity: 'error', place })
      return
    }
    const { data, position, ...others } = element
    const { x, y } = (isObject(position) ? position : {}) as { readonly x?: unknown; readonly y?: unknown }
    const fields = isObject(data) ? { ...data } : others
    items.push({ place, fields: { ...fields, ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) } })
  })
  return { items, issues }
}

/** Ends that are places in the list of nodes, for the ids that stand there. */
function resolveEnds({ place, fields }: Item, nodes: readonly Item[]): Item {
  const resolve = (end: unknown) => {
    const node = typeof end === 'number' ? nodes[end] : undefined
    const id = isObject(end) ? end['id'] : end
    return node && node.fields['id'] === undefined ? (node.fields['name'] ?? node.fields['label'] ?? id) : id
  }
  return { place, fields: { ...fields, source: resolve(fields['source']), target: resolve(fields['target']) } }
}

/** Elements of this project's own: their data are the records themselves. */
function draftOwn({ nodes, edges, issues }: Graph, outline: Draft): DraftDataset {
  const toActor = ({ place, fields: { label: _, ...fields } }: Item): DraftRecord => ({ place, fields })
  const toRelation = ({ place, fields: { label: _, effectiveSign: __, relation, ...fields } }: Item): DraftRecord => ({
    place,
    fields: { ...fields, id: relation ?? fields['id'] },
  })
  return { outline, actors: nodes.map(toActor), relations: edges.map(toRelation), issues }
}

function draftForeign({ nodes, edges, issues }: Graph, name: string): DraftDataset {
  const draft = readPair({ actors: nodes.map(toRow), relations: edges.map(toRow) }, nameAfter(name))
  return { ...draft, issues: [...issues, ...draft.issues] }
}

function toRow({ place, fields }: Item): PlacedRow {
  const said = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  return { place, cells: new Map(said.map(([key, value]) => [key, toCell(value)])) }
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return JSON.stringify(value)
}

function isObject(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
