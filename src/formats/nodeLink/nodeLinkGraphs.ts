import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

export interface NodeLinkGraph {
  /** The path of the object that holds the lists; empty for the whole file. */
  readonly path: string
  readonly fields: Draft
}

/** Keys under which programs put a graph as a whole. */
const WRAPPERS = ['graph', 'data', 'network', 'result', 'graphs']

/**
 * Lists the objects that have a list of nodes or of links: the value itself, or what it wraps, as in the JSON Graph
 * Format, which can have several graphs.
 */
export function listNodeLinkGraphs(value: unknown): NodeLinkGraph[] {
  if (!isObject(value)) return []
  if (isGraph(value)) return [{ path: '', fields: value }]
  for (const key of WRAPPERS) {
    const inner = value[key]
    const found = (Array.isArray(inner) ? inner : [inner]).flatMap((fields: unknown, index) => {
      const path = Array.isArray(inner) ? `${key}[${index}]` : key
      return isObject(fields) && isGraph(fields) ? [{ path, fields }] : []
    })
    if (found.length > 0) return found
  }
  return []
}

const NODE_LISTS = ['nodes', 'vertices']
const LINK_LISTS = ['links', 'edges']

/** A list of nodes alone is a graph as well, unless it only counts them. */
function isGraph(value: Draft): boolean {
  return [...NODE_LISTS, ...LINK_LISTS, 'adjacency'].some(
    (key) => typeof value[key] === 'object' && value[key] !== null,
  )
}

/** Lists the lists of nodes of a graph by their keys. */
export function listNodeLists(fields: Draft): [key: string, list: unknown][] {
  return NODE_LISTS.map((key) => [key, fields[key]])
}

/** Lists the lists of links of a graph by their keys. */
export function listLinkLists(fields: Draft): [key: string, list: unknown][] {
  return LINK_LISTS.map((key) => [key, fields[key]])
}

/** Names of the ends of a link, in lower case and without punctuation. */
const SOURCES = ['source', 'sourceid', 'sourcenode', 'src', 'subject', 'fromid', 'fromnode', 'from']
const TARGETS = ['target', 'targetid', 'targetnode', 'dst', 'dest', 'destination', 'object', 'toid', 'tonode', 'to']

const PLAIN_ENDS = { source: 'source', target: 'target' }

/** Finds the keys of the two ends of a link. */
export function findEnds(link: Draft): { readonly source: string; readonly target: string } | undefined {
  if (link['source'] !== undefined && link['target'] !== undefined) return PLAIN_ENDS
  const plain = new Map(Object.keys(link).map((key) => [key.toLowerCase().replaceAll(/[\s_-]/g, ''), key]))
  const find = (names: readonly string[]) => names.map((name) => plain.get(name)).find((key) => key !== undefined)
  const source = find(SOURCES)
  const target = find(TARGETS)
  return source === undefined || target === undefined ? undefined : { source, target }
}

/** Tells whether an object is a link. Links of vis-network have the ends "from" and "to", and heads of their own. */
export function isLink(link: Draft): boolean {
  const ends = findEnds(link)
  return ends !== undefined && [ends.source, ends.target].join() !== 'from,to'
}
