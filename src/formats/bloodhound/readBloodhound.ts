import { findId, findText, listElements, listNested, omitKeys } from '../jsonGraph/elements.ts'
import type { GraphRows, JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import type { Cell } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { findBloodhoundGraph } from './findBloodhoundGraph.ts'
import { readCollection } from './readCollection.ts'

/**
 * Reads a graph of BloodHound, as its API gives it (nodes by ids, edges with kinds) or as OpenGraph takes it (nodes with
 * kinds, edges with `start` and `end`), or a collection of SharpHound.
 */
export function readBloodhound({ value }: JsonFile): JsonGraph | null {
  if (!isObject(value)) return null
  const rows = createGraphRows()
  const found = findBloodhoundGraph(value)
  if (!found) return Array.isArray(value['data']) ? readCollection(value, rows) : null
  const { path, graph } = found
  const at = path === '' ? '' : `${path}.`
  const names = new Map<string, string>()
  for (const { place, fields, key } of listElements(graph['nodes'], `${at}nodes`, rows)) {
    const id = findId(key ?? fields['id'] ?? fields['objectId'])
    const properties = isObject(fields['properties']) ? fields['properties'] : {}
    const name = findText(fields['label']) ?? findText(properties['name']) ?? findText(properties['displayname'])
    if (name !== undefined && id !== undefined && !names.has(name)) names.set(name, String(id))
    rows.addActor(place, toNode(fields, id, name))
  }
  for (const { place, fields } of listElements(graph['edges'], `${at}edges`, rows))
    rows.addRelation(place, toEdge(fields, names))
  skipOthers(graph, rows)
  return rows.finish()
}

function skipOthers(graph: Draft, rows: GraphRows): void {
  for (const [key, value] of omitKeys(graph, 'nodes', 'edges', 'metadata'))
    if (Array.isArray(value) && value.length > 0) rows.skip(key, '', value.length)
}

function* toNode(node: Draft, id: Cell | undefined, name: string | undefined): Generator<readonly [string, unknown]> {
  const { kind, kinds, properties } = node
  yield ['id', id]
  yield ['name_en', name]
  yield ['type', kind ?? (Array.isArray(kinds) ? kinds[0] : undefined)]
  if (Array.isArray(kinds) && kinds.length > 1) yield ['kinds', kinds]
  yield* omitKeys(node, 'id', 'label', 'kind', 'kinds', 'properties')
  for (const [key, value] of listNested(properties)) if (value !== name) yield [toOwnName(key), value]
}

function toOwnName(key: string): string {
  return /^(id|type|kind|label)$/i.test(key) ? `properties.${key}` : key
}

function* toEdge(edge: Draft, names: ReadonlyMap<string, string>): Generator<readonly [string, unknown]> {
  const { source, target, start, end, kind, label } = edge
  const type = findText(kind) ?? findText(label)
  yield ['source', findEnd(source ?? start, names)]
  yield ['target', findEnd(target ?? end, names)]
  yield ['directed', true]
  yield ['type', type]
  yield* omitKeys(edge, 'source', 'target', 'start', 'end', 'kind', 'properties', ...(label === type ? ['label'] : []))
  for (const [key, value] of listNested(edge['properties'])) yield [toOwnName(key), value]
}

/** OpenGraph names an end by its id, or by its name. */
function findEnd(end: unknown, names: ReadonlyMap<string, string>): Cell | undefined {
  if (!isObject(end) || end['value'] === undefined) return findId(end)
  const value = findId(end['value'])
  return end['match_by'] === 'name' ? (names.get(String(value)) ?? value) : value
}
