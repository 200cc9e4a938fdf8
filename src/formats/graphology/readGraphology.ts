import { findId, findText, listElements, omitKeys } from '../jsonGraph/elements.ts'
import type { GraphRows, JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isDrawnType } from '../jsonGraph/isDrawnType.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import type { Draft } from '../records/fromRow.ts'

/**
 * Reads a serialised graph of graphology ("Serialization" in its documentation), or a workspace of Gephi Lite, which
 * keeps such a graph as `fullGraph` and what it says of nodes and edges beside it, by key.
 */
export function readGraphology({ value }: JsonFile): JsonGraph | null {
  if (!isObject(value)) return null
  const dataset = isObject(value['graphDataset']) ? value['graphDataset'] : value
  const graph = isObject(dataset['fullGraph']) ? dataset['fullGraph'] : dataset
  if (typeof graph['nodes'] !== 'object' || graph['nodes'] === null) return null
  const rows = createGraphRows()
  const at = graph === value ? '' : dataset === value ? 'fullGraph.' : 'graphDataset.fullGraph.'
  const { type = 'mixed' } = isObject(graph['options']) ? graph['options'] : {}
  for (const { place, fields } of listElements(graph['nodes'], `${at}nodes`, rows))
    rows.addActor(
      place,
      toNode(
        fields,
        NODE_TABLES.map((table) => find(dataset, table, fields['key'])),
      ),
    )
  for (const { place, fields } of listElements(graph['edges'], `${at}edges`, rows)) {
    const beside = EDGE_TABLES.map((table) => find(dataset, table, fields['key']))
    rows.addRelation(place, toEdge(fields, type === 'undirected', beside))
  }
  const about = [dataset['metadata'], graph['attributes']].filter(isObject)
  skipOthers(graph === dataset ? graph : { ...omit(dataset), ...omit(graph) }, rows)
  if (dataset !== value) skipOthers(value, rows)
  const pick = (...keys: readonly string[]) =>
    about.flatMap((each) => keys.map((key) => findText(each[key]))).find((text) => text !== undefined)
  return rows.finish({ title: pick('title', 'name', 'label'), description: pick('description') })
}

const NODE_TABLES = ['nodeData', 'nodeRenderingData', 'layout']
const EDGE_TABLES = ['edgeData', 'edgeRenderingData']

/** What a table of Gephi Lite says of the element with a key. */
function find(dataset: Draft, table: string, key: unknown): Draft {
  const rows = dataset[table]
  const name = String(key)
  const row = isObject(rows) && Object.hasOwn(rows, name) ? rows[name] : undefined
  return isObject(row) ? row : {}
}

function* toNode(node: Draft, beside: readonly Draft[]): Generator<readonly [string, unknown]> {
  const said = merge([...beside, node['attributes']])
  yield ['id', findId(node['key'])]
  yield ['name_en', said.get('label') ?? said.get('name')]
  yield ['x', said.get('x')]
  // Sigma and Gephi draw with y upwards.
  const y = said.get('y')
  yield ['y', typeof y === 'number' ? 0 - y : y]
  const named = said.get('label') === undefined ? 'name' : 'label'
  for (const [key, value] of said) if (![named, 'x', 'y'].includes(key)) yield [key, value]
  yield* omitKeys(node, 'key', 'attributes')
}

/** An edge says its verb by a type, else by its label. The drawn `type` of sigma ("arrow", "line") is no verb. */
function* toEdge(edge: Draft, isUndirected: boolean, beside: readonly Draft[]): Generator<readonly [string, unknown]> {
  const said = merge([...beside, edge['attributes']])
  const drawn = isDrawnType(said.get('type'), 'edge')
  yield ['id', findId(edge['key'])]
  yield ['source', findId(edge['source'])]
  yield ['target', findId(edge['target'])]
  yield ['directed', !(isUndirected || edge['undirected'] === true)]
  for (const [key, value] of said) yield [key === 'type' && drawn ? 'drawn as' : key, value]
  yield* omitKeys(edge, 'key', 'source', 'target', 'undirected', 'attributes')
}

/** Joins what several tables say of an element; of two values for one key, the first counts. */
function merge(tables: readonly unknown[]): Map<string, unknown> {
  const said = new Map<string, unknown>()
  for (const table of tables) {
    if (!isObject(table)) continue
    for (const [key, value] of Object.entries(table))
      if (!said.has(key) && value !== null && value !== '') said.set(key, value)
  }
  return said
}

const READ: ReadonlySet<string> = new Set([
  ...['nodes', 'edges', 'options', 'attributes', 'metadata', 'fullGraph', 'graphDataset', 'type', 'version'],
  ...[...NODE_TABLES, ...EDGE_TABLES, 'nodeFields', 'edgeFields'],
])

function omit(fields: Draft): Draft {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !READ.has(key)))
}

function skipOthers(fields: Draft, rows: GraphRows): void {
  for (const [key, value] of Object.entries(omit(fields)))
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) rows.skip(key, '')
}
