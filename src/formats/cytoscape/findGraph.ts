import type { Issue } from '../../model/issue.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'
import type { Item } from './toItems.ts'
import { toItems } from './toItems.ts'

export interface Graph {
  readonly nodes: readonly Item[]
  readonly edges: readonly Item[]
  readonly issues: readonly Issue[]
}

/**
 * Finds the nodes and edges in a JSON value: `elements` by group or in one list, or either without the word `elements`;
 * `null` if it is not a graph. Anything else in the value is reported.
 */
export function findGraph(value: unknown): Graph | null {
  const outer = isObject(value) && value['elements'] !== undefined ? value['elements'] : value
  const prefix = outer === value ? '' : 'elements'
  const beside = isObject(value) && outer !== value ? listOthers(value, '', BESIDE_ELEMENTS) : []
  const graph = Array.isArray(outer) ? splitList(outer, prefix) : isObject(outer) ? joinLists(outer, prefix) : null
  return graph && { ...graph, issues: [...graph.issues, ...beside] }
}

/** A list of nodes and edges. A list of things none of which has data or a group is not a graph. */
function splitList(list: readonly unknown[], at: string): Graph | null {
  const isElement = (item: unknown) => isObject(item) && (isObject(item['data']) || GROUPS.has(item['group']))
  if (list.length > 0 && !list.some(isElement)) return null
  const { items, issues } = toItems(list, at)
  const isEdge = ({ fields }: Item) => fields['source'] !== undefined && fields['target'] !== undefined
  return { nodes: items.filter((item) => !isEdge(item)), edges: items.filter(isEdge), issues }
}

const GROUPS: ReadonlySet<unknown> = new Set(['nodes', 'edges'])

function joinLists(outer: Draft, at: string): Graph | null {
  if (!LISTS.some((list) => typeof outer[list] === 'object')) return null
  const path = (list: string) => (at === '' ? list : `${at}.${list}`)
  const nodes = toItems(outer['nodes'], path('nodes'))
  const edges = toItems(outer['edges'], path('edges'))
  const links = toItems(outer['links'], path('links'))
  return {
    nodes: nodes.items,
    edges: [...edges.items, ...links.items],
    issues: [...nodes.issues, ...edges.issues, ...links.issues, ...listOthers(outer, at, BESIDE_LISTS)],
  }
}

const LISTS = ['nodes', 'edges', 'links']
/** Metadata that programs write about the file: no loss if ignored. */
const ABOUT = ['format_version', 'generated_by', 'target_cytoscapejs_version', 'directed', 'multigraph']
const BESIDE_LISTS: ReadonlySet<string> = new Set([...LISTS, ...ABOUT, 'data'])
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
