import type { JsonElement } from '../jsonGraph/elements.ts'
import { findId, listElements, listNested, omitKeys } from '../jsonGraph/elements.ts'
import type { Entries, GraphRows } from '../jsonGraph/graphRows.ts'
import { isDrawnType } from '../jsonGraph/isDrawnType.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import { toLabelEntries } from '../neo4j/labelEntries.ts'
import type { Cell } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import type { NodeLink } from './listLinks.ts'
import { findEnds, listNodeLists } from './nodeLinkGraphs.ts'
import { NESTED } from './toLinkEntries.ts'

interface Nodes {
  readonly list: readonly { readonly place: string; readonly fields: Entries }[]
  /** Whether the ends of links are indices into the list of nodes, as in D3. */
  readonly areEndsIndices: (links: readonly NodeLink[]) => boolean
  readonly findEnd: (end: unknown, isByIndex: boolean) => Cell | undefined
}

/** Gives the nodes of a graph with their ids: their own, the key under which they stand, their name, or their index. */
export function createNodes(fields: Draft, at: string, rows: GraphRows): Nodes {
  const elements = listNodeLists(fields).flatMap(([key, list]) => listElements(toObjects(list), `${at}${key}`, rows))
  const ids = elements.map((element, index) => findOwnId(element) ?? String(index))
  const known = new Set(ids)
  return {
    list: elements.map(({ place, fields: node }, index) => ({ place, fields: toNodeEntries(node, ids[index]!) })),
    areEndsIndices(links) {
      const ends = links.flatMap(({ fields: link }) => listEnds(link))
      const numbers = ends.filter((end) => typeof end === 'number')
      const isIndex = (end: number) => Number.isInteger(end) && end >= 0 && end < elements.length
      return numbers.some((end) => !known.has(String(end))) && numbers.every(isIndex)
    },
    findEnd: (end, isByIndex) => (isByIndex && typeof end === 'number' ? ids[end] : findEndId(end, ids)),
  }
}

function listEnds(link: Draft): unknown[] {
  const ends = findEnds(link)
  return ends ? [link[ends.source], link[ends.target]] : []
}

/** Nodes can be given as their ids alone. */
function toObjects(list: unknown): unknown {
  if (!Array.isArray(list)) return list
  return list.map((node: unknown) => (typeof node === 'string' || typeof node === 'number' ? { id: node } : node))
}

function findOwnId({ fields, key }: JsonElement): string | undefined {
  const nested = NESTED.map((name) => fields[name]).find((value) => isObject(value) && value['id'] !== undefined)
  const said = [
    fields['id'],
    fields['_id'],
    fields['key'],
    fields['uid'],
    key,
    isObject(nested) ? nested['id'] : undefined,
  ]
  const id =
    said.map(findId).find((each) => each !== undefined) ?? findId({ name: fields['name'], label: fields['label'] })
  return id === undefined ? undefined : String(id)
}

/** An end that D3 has replaced with the node itself has its id, or its index. */
function findEndId(end: unknown, ids: readonly string[]): Cell | undefined {
  const id = findId(end)
  if (id !== undefined || !isObject(end)) return id
  return ids[Number(end['index'])]
}

/** Labels of a property graph are its types. */
function* toNodeEntries(node: Draft, id: string): Generator<readonly [string, unknown]> {
  const { labels, type } = node
  const isLabelled = type === undefined && Array.isArray(labels) && typeof labels[0] === 'string'
  yield ['id', id]
  if (isLabelled) yield* toLabelEntries(labels)
  for (const [column, value] of omitKeys(node, 'id', isLabelled ? 'labels' : 'id')) {
    if (column === 'position' && isObject(value)) yield* listNested(value)
    else if (NESTED.includes(column) && isObject(value)) yield* omitKeys(value, 'id')
    else if (column === 'type' && isDrawnType(value, 'node')) yield ['drawn as', value]
    else if (String(value) !== id || !['_id', 'key', 'uid'].includes(column)) yield [column, value]
  }
}
