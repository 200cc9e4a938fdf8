import type { DatasetFile } from '../../model/dataset.ts'
import { printCanonical } from '../json/printCanonical.ts'
import type { Row } from '../records/fields.ts'
import { keepOtherPositions } from '../records/keepOtherPositions.ts'
import type { RecordTable } from '../records/toTable.ts'
import { toActorTable, toRelationTable } from '../records/toTable.ts'
import type { Xml } from '../xml/printXml.ts'
import { printXml, xml } from '../xml/printXml.ts'

/** The key under which a graph stores, as JSON, all of the dataset but actors and relations. */
export const DATASET_KEY = 'dataset'

/**
 * Prints a dataset as GraphML: actors and relations with typed keys named like the columns of the tables, and the rest as
 * one text in the data of the graph. Every edge is directed, even if its type is symmetric: NetworkX, among others,
 * rejects a graph that mixes directed and undirected edges.
 */
export function writeGraphml(file: DatasetFile): string {
  const { actors, relations, positions, ...rest } = file
  const actorTable = toActorTable(file)
  const relationTable = toRelationTable(file)
  const [nodeKeys, edgeKeys] = [
    getKeys(actorTable, 'node', NOT_NODE_KEYS),
    getKeys(relationTable, 'edge', NOT_EDGE_KEYS),
  ]
  const nodes = actors.map(({ id }, index) => xml('node', { id }, toData(actorTable.rows[index]!, nodeKeys)))
  const edges = relations.map(({ id, source, target }, index) =>
    xml('edge', { id, source, target }, toData(relationTable.rows[index]!, edgeKeys)),
  )
  const graph = xml('graph', { id: 'G', edgedefault: 'directed' }, [
    xml('data', { key: 'd0' }, printCanonical({ ...rest, ...keepOtherPositions(positions) }, 'one')),
    ...nodes,
    ...edges,
  ])
  return printXml(
    xml('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      toKey({ id: 'd0', of: 'graph', column: DATASET_KEY, type: 'string' }),
      ...[...nodeKeys, ...edgeKeys].map(toKey),
      graph,
    ]),
  )
}

const NOT_NODE_KEYS: ReadonlySet<string> = new Set(['id'])
const NOT_EDGE_KEYS: ReadonlySet<string> = new Set(['id', 'source', 'target'])
const TYPES: Readonly<Record<string, string>> = {
  x: 'double',
  y: 'double',
  confidence: 'double',
  strength: 'double',
  sign: 'int',
  credibility: 'int',
}

interface Key {
  readonly id: string
  readonly of: 'graph' | 'node' | 'edge'
  readonly column: string
  readonly type: string
}

function getKeys({ columns }: RecordTable, of: 'node' | 'edge', not: ReadonlySet<string>): Key[] {
  return columns
    .filter((column) => !not.has(column))
    .map((column, index) => ({ id: `${of[0]}${index}`, of, column, type: TYPES[column] ?? 'string' }))
}

function toKey({ id, of, column, type }: Key): Xml {
  return xml('key', { id, for: of, 'attr.name': column, 'attr.type': type })
}

function toData(row: Row, keys: readonly Key[]): Xml[] {
  return keys.flatMap(({ id, column }) => {
    const cell = row.get(column)
    return cell === undefined ? [] : [xml('data', { key: id }, String(cell))]
  })
}
