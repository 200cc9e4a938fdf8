import type { Issue } from '../../model/issue.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { Draft } from '../records/fromRow.ts'
import type { Item } from './toItems.ts'
import { isObject, toItems } from './toItems.ts'

export interface Graph {
  readonly nodes: readonly Item[]
  readonly edges: readonly Item[]
  readonly issues: readonly Issue[]
}

/**
 * Finds the nodes and edges in a JSON value: `elements` by group or in one list, or lists of `nodes`, `links` and
 * `edges`; `null` if it is not a graph. Anything else in the value is reported.
 */
export function findGraph(value: unknown): Graph | null {
  const outer = isObject(value) && value['elements'] !== undefined ? value['elements'] : value
  const prefix = outer === value ? '' : 'elements'
  const beside = isObject(value) && outer !== value ? listOthers(value, '', BESIDE_ELEMENTS) : []
  const graph = Array.isArray(outer) ? splitList(outer, prefix) : isObject(outer) ? joinLists(outer, prefix) : null
  return graph && { ...graph, issues: [...graph.issues, ...beside] }
}

/** A list of nodes and edges. A list of things without ids, names or ends is not a graph. */
function splitList(list: readonly unknown[], at: string): Graph | null {
  const { items, issues } = toItems(list, at)
  const isEdge = ({ fields }: Item) => fields['source'] !== undefined && fields['target'] !== undefined
  if (items.length > 0 && !items.some((item) => isEdge(item) || TELLING.some((key) => key in item.fields))) return null
  return { nodes: items.filter((item) => !isEdge(item)), edges: items.filter(isEdge), issues }
}

const TELLING = ['id', 'name', 'label', 'key']

function joinLists(outer: Draft, at: string): Graph | null {
  if (!LISTS.some((list) => outer[list] !== undefined)) return null
  const path = (list: string) => (at === '' ? list : `${at}.${list}`)
  const nodes = toItems(outer['nodes'], path('nodes'))
  const links = toItems(outer['links'], path('links'))
  const edges = toItems(outer['edges'], path('edges'))
  const isUndirected = outer['directed'] === false
  const lines = [...links.items.map((link) => resolveEnds(link, nodes.items)), ...edges.items]
  return {
    nodes: nodes.items,
    edges: isUndirected
      ? lines.map(({ place, fields }) => ({ place, fields: { [DIRECTED]: false, ...fields } }))
      : lines,
    issues: [...nodes.issues, ...links.issues, ...edges.issues, ...listOthers(outer, at, BESIDE_LISTS)],
  }
}

const LISTS = ['nodes', 'links', 'edges']
/** Metadata that programs write about the file: no loss if ignored. */
const ABOUT = ['format_version', 'generated_by', 'target_cytoscapejs_version', 'directed', 'multigraph']
const BESIDE_LISTS: ReadonlySet<string> = new Set([...LISTS, ...ABOUT])
const BESIDE_ELEMENTS: ReadonlySet<string> = new Set(['elements', 'data', ...ABOUT])

/** One warning for each unknown key that has a value. */
function listOthers(value: Draft, at: string, known: ReadonlySet<string>): Issue[] {
  const others = Object.entries(value).filter(([key, item]) => !known.has(key) && !isBlank(item))
  return others.map(([key]) => ({ code: 'not-read', what: key, count: 1, severity: 'warning', place: at }))
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === null || value === undefined || value === '' || value === false
}

/** Replaces ends that are indices into the list of nodes with the ids of those nodes. */
function resolveEnds({ place, fields }: Item, nodes: readonly Item[]): Item {
  const resolve = (end: unknown) => {
    const node = typeof end === 'number' ? nodes[end] : undefined
    const id = isObject(end) ? end['id'] : end
    return node && node.fields['id'] === undefined ? (node.fields['name'] ?? node.fields['label'] ?? id) : id
  }
  return { place, fields: { ...fields, source: resolve(fields['source']), target: resolve(fields['target']) } }
}
