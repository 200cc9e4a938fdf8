import type { Actor, DatasetFile, Relation } from '../../model/dataset.ts'
import { FIRST_LAYOUT } from '../../model/firstLayout.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { isPlain } from '../../model/status.ts'
import { getRelationType, getSign, mergeVocabulary } from '../../model/vocabulary.ts'
import { holdPair } from '../pair/holdPair.ts'
import { toPairTables } from '../pair/toPairTables.ts'
import type { Cell, Row } from '../records/fields.ts'
import type { RecordTable } from '../records/toTable.ts'
import type { Xml } from '../xml/printXml.ts'
import { printXml, xml } from '../xml/printXml.ts'
import { toSpan } from './toSpan.ts'

/**
 * Prints a dataset as GEXF 1.3: attributes named like the columns of the CSV pair, positions that a person has set,
 * signs as colours, and dates as the spans of a dynamic graph. Every edge is directed, even if its type is symmetric:
 * NetworkX, among others, rejects a graph that mixes directed and undirected edges.
 */
export function writeGexf(file: DatasetFile): string {
  const tables = toPairTables(holdPair(file))
  const nodeAttributes = listAttributes(tables.actors, ['id', 'x', 'y'])
  const edgeAttributes = listAttributes(tables.relations, ['id', 'source', 'target'])
  const isDynamic = file.relations.some((relation) => isDated(relation))
  const graph = xml(
    'graph',
    { mode: isDynamic ? 'dynamic' : 'static', timeformat: isDynamic ? 'date' : undefined, defaultedgetype: 'directed' },
    [
      declare('node', nodeAttributes),
      declare('edge', edgeAttributes),
      xml(
        'nodes',
        {},
        file.actors.map((actor, index) => toNode(actor, tables.actors.rows[index]!, nodeAttributes, file)),
      ),
      xml('edges', {}, toEdges(file, tables.relations.rows, edgeAttributes)),
    ],
  )
  const meta = xml('meta', {}, [xml('creator', {}, 'Throughline'), xml('description', {}, file.title.en)])
  const spaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' }
  return printXml(xml('gexf', spaces, [meta, graph]))
}

interface Attribute {
  readonly id: string
  readonly title: string
  readonly type: string
}

function listAttributes({ columns, rows }: RecordTable, not: readonly string[]): Attribute[] {
  return columns
    .filter((column) => !not.includes(column))
    .map((title, index) => ({
      id: String(index),
      title,
      type: nameType(rows.find((row) => row.has(title))?.get(title), title),
    }))
}

function nameType(cell: Cell | undefined, title: string): string {
  if (/^((type_)?sign|credibility)$/.test(title)) return 'integer'
  return typeof cell === 'number' ? 'double' : typeof cell === 'boolean' ? 'boolean' : 'string'
}

function declare(of: 'node' | 'edge', attributes: readonly Attribute[]): Xml {
  return xml(
    'attributes',
    { class: of },
    attributes.map(({ id, title, type }) => xml('attribute', { id, title, type })),
  )
}

function toNode({ id, name }: Actor, row: Row, attributes: readonly Attribute[], { positions }: DatasetFile): Xml {
  const point = positions[FIRST_LAYOUT]?.[id]
  const position = point ? [xml('viz:position', { x: point.x, y: point.y, z: 0 })] : []
  return xml('node', { id, label: name.en }, [toValues(row, attributes), ...position])
}

function toEdges(file: DatasetFile, rows: readonly Row[], attributes: readonly Attribute[]): Xml[] {
  const vocabulary = mergeVocabulary(file.vocabulary)
  return file.relations.map((relation, index) => {
    const { id, source, target } = relation
    const type = getRelationType(vocabulary, relation.type)
    const ends = { id, source, target, label: type.label.en }
    const look = isPlain(relation.status) ? [] : [xml('viz:shape', { value: 'dashed' })]
    const colour = xml('viz:color', COLOURS[getSign(vocabulary, relation)])
    const span = isDated(relation) ? toSpan(relation) : {}
    return xml('edge', { ...ends, ...span }, [toValues(rows[index]!, attributes), colour, ...look])
  })
}

/** Colours that people who confuse red and green can tell apart. */
const COLOURS: Readonly<Record<Sign, { readonly r: number; readonly g: number; readonly b: number }>> = {
  [-1]: { r: 180, g: 60, b: 30 },
  0: { r: 120, g: 120, b: 120 },
  1: { r: 0, g: 105, b: 150 },
}

/** Whether GEXF readers accept the span: it must not end before it starts. */
function isDated(relation: Relation): boolean {
  const { start, end } = toSpan(relation)
  if (start !== undefined && end !== undefined) return start <= end
  return start !== undefined || end !== undefined
}

function toValues(row: Row, attributes: readonly Attribute[]): Xml {
  const values = attributes.flatMap(({ id, title }) => {
    const cell = row.get(title)
    return cell === undefined ? [] : [xml('attvalue', { for: id, value: cell })]
  })
  return xml('attvalues', {}, values)
}
