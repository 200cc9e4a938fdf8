import type { FileToRead, FormatReader, ReadOptions, ReadRecords } from '../format.ts'
import { checkGraph, refuse } from '../graph/checkGraph.ts'
import type { Unread } from '../graph/createUnread.ts'
import { createUnread } from '../graph/createUnread.ts'
import type { PairRows } from '../pair/pairRows.ts'
import type { PlacedRow } from '../records/fields.ts'
import { decodeText } from '../text/decodeText.ts'
import type { GmlGraph } from './gmlRows.ts'
import { findText, toEdgeRow, toNodeRow } from './gmlRows.ts'
import type { GmlPair } from './parseGml.ts'
import { parseGml } from './parseGml.ts'

/** GML, which is only read. */
export const gmlFormat: FormatReader = { read: ([file], options) => readGml(file!, options) }

/**
 * Reads the first graph of a GML file (M. Himsolt, "GML: A portable Graph File Format", 1996), also as yEd, Cytoscape
 * and NetworkX write it. Members of a group of yEd have it as their group.
 */
function readGml({ name, bytes }: FileToRead, options?: ReadOptions): ReadRecords {
  const { text, issues: decoding } = decodeText(bytes)
  const { pairs, issues: parsing } = parseGml(text)
  const issues = [...decoding, ...parsing]
  const unread = createUnread()
  const [graph, ...others] = pairs.filter(
    ({ key, value }) => key.toLowerCase() === 'graph' && typeof value !== 'string',
  )
  if (!graph || typeof graph.value === 'string') {
    const missing = { code: 'missing', expected: 'graph [ ... ]', severity: 'error', place: '' } as const
    return refuse(issues.some(({ severity }) => severity === 'error') ? issues : [...issues, missing])
  }
  for (const { line } of others) unread.note('another graph', line)
  for (const { key, line } of pairs) if (!HEAD.has(key.toLowerCase())) unread.note(key, line)
  const kind = {
    isDirected: findText(graph.value, 'directed') === '1',
    saysHeads: /yfiles/i.test(findText(pairs, 'Creator') ?? ''),
  }
  const rows = toRows(graph.value, kind, unread)
  const title = findText(graph.value, 'label') ?? findText(graph.value, 'name')
  return checkGraph({ ...rows, title, issues: [...issues, ...unread.list()] }, name, options)
}

function toRows(contents: readonly GmlPair[], graph: GmlGraph, unread: Unread): PairRows {
  const actors: PlacedRow[] = []
  const relations: PlacedRow[] = []
  for (const { key, value, line } of contents) {
    if (typeof value !== 'string' && key === 'node') actors.push(toNodeRow(value, line, unread))
    else if (typeof value !== 'string' && key === 'edge') relations.push(toEdgeRow(value, line, graph, unread))
    else if (!GRAPH.has(key)) unread.note(`${key} of the graph`, line)
  }
  joinGroups(actors)
  return { actors, relations }
}

/** What programs say about the file. */
const HEAD: ReadonlySet<string> = new Set(['graph', 'creator', 'version', 'comment'])
const GRAPH: ReadonlySet<string> = new Set(['directed', 'label', 'name', 'multigraph', 'hierarchic', 'comment', 'id'])

/** Gives the members of a group ("gid", in files of yEd) its id and its label. */
function joinGroups(actors: readonly PlacedRow[]): void {
  const labels = new Map(actors.map(({ cells }) => [String(cells.get('id')), cells.get('label')]))
  for (const { cells } of actors) {
    const group = cells.get('gid')
    if (group === undefined || cells.has('group')) continue
    cells.delete('gid')
    cells.set('group', String(group)).set('group_name_en', labels.get(String(group)) ?? String(group))
  }
}
