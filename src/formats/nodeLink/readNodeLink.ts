import { findText, omitKeys } from '../jsonGraph/elements.ts'
import type { GraphRows, JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows, toWrongType } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import { readDirection } from '../jsonGraph/readDirection.ts'
import type { Draft } from '../records/fromRow.ts'
import { findLinkRows } from './findLinkRows.ts'
import { listLinks } from './listLinks.ts'
import type { NodeLinkGraph } from './nodeLinkGraphs.ts'
import { findEnds, listNodeLinkGraphs } from './nodeLinkGraphs.ts'
import { createNodes } from './nodes.ts'
import { toLinkEntries } from './toLinkEntries.ts'

/**
 * Reads node-link JSON as NetworkX, D3, React Flow and the JSON Graph Format (version 2) have it: `nodes`, and `links` or
 * `edges`, whose ends are ids, indices into the list of nodes, or nodes; else rows with two ends.
 */
export function readNodeLink({ value, placeOf }: JsonFile): JsonGraph | null {
  const rows = createGraphRows()
  const graphs = listNodeLinkGraphs(value)
  if (graphs.length === 0) return readLinkRows(value, rows, placeOf)
  for (const graph of graphs) addGraph(graph, rows)
  if (isObject(value) && graphs[0]!.path !== '') {
    const [wrapper = ''] = /^\w+/.exec(graphs[0]!.path) ?? []
    skipOthers(omitKeys(value, wrapper), '', rows)
  }
  return rows.finish(graphs.length === 1 ? findHead(graphs[0]!.fields) : {})
}

function addGraph({ path, fields }: NodeLinkGraph, rows: GraphRows): void {
  const at = path === '' ? '' : `${path}.`
  const nodes = createNodes(fields, at, rows)
  const links = listLinks(fields, at, rows)
  const isByIndex = nodes.areEndsIndices(links)
  for (const { place, fields: entries } of nodes.list) rows.addActor(place, entries)
  const whole = readDirection(fields['directed'] ?? (fields['type'] === 'undirected' ? false : undefined))
  for (const link of links) {
    rows.addRelation(
      link.place,
      toLinkEntries(link.fields, { whole, findEnd: (end) => nodes.findEnd(end, isByIndex), key: link.key }),
    )
  }
  skipOthers(omitKeys(fields, ...READ), path, rows)
}

const READ = [
  ...['nodes', 'vertices', 'links', 'edges', 'adjacency', 'graph', 'metadata', 'directed', 'multigraph', 'type'],
  ...['id', 'name', 'label', 'title', 'description'],
]

function skipOthers(others: Iterable<readonly [string, unknown]>, place: string, rows: GraphRows): void {
  for (const [key, value] of others) if (!isBlank(value)) rows.skip(key, place)
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === null || value === undefined || value === '' || value === false
}

/** Finds the title of a graph, also among what NetworkX calls the attributes of the graph. */
function findHead(fields: Draft): Pick<JsonGraph, 'title' | 'description'> {
  const about = [fields, fields['graph'], fields['metadata']].filter(isObject)
  const find = (...keys: readonly string[]) =>
    about.flatMap((each) => keys.map((key) => findText(each[key]))).find((text) => text !== undefined)
  return { title: find('title', 'label', 'name'), description: find('description') }
}

function readLinkRows(value: unknown, rows: GraphRows, placeOf: (index: number) => string): JsonGraph | null {
  const found = findLinkRows(value)
  if (!found) return null
  found.rows.forEach((row, index) => {
    const place = `${found.path}${placeOf(index)}`
    if (!isObject(row)) rows.report(toWrongType(row, 'an object', place))
    else if (findEnds(row)) rows.addRelation(place, toLinkEntries(row))
    else rows.skip('row without two ends', place)
  })
  if (found.path !== '' && isObject(value)) skipOthers(omitKeys(value, found.path, 'columns'), '', rows)
  return rows.finish()
}
