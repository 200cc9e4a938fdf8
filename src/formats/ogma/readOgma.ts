import { findId, findText, listElements, listNested, omitKeys } from '../jsonGraph/elements.ts'
import type { GraphRows, JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import { toLabelEntries } from '../neo4j/labelEntries.ts'
import type { Draft } from '../records/fromRow.ts'
import { isOgma } from './isOgma.ts'

/**
 * Reads a graph of Ogma ("RawGraph" in its documentation) or of Linkurious, which keeps categories, types and properties
 * in the data of elements. Of the attributes, which are for drawing, only places and texts are read.
 */
export function readOgma({ value }: JsonFile): JsonGraph | null {
  if (!isOgma(value)) return null
  const rows = createGraphRows()
  for (const { place, fields } of listElements(value['nodes'], 'nodes', rows)) {
    rows.addActor(place, toNode(fields))
    skipDrawing(fields, ['x', 'y', 'text'], place, rows)
  }
  for (const { place, fields } of listElements(value['edges'], 'edges', rows)) {
    rows.addRelation(place, toEdge(fields))
    skipDrawing(fields, ['text'], place, rows)
  }
  for (const [key, other] of omitKeys(value, 'nodes', 'edges'))
    if (typeof other === 'object' && other !== null && Object.keys(other).length > 0) rows.skip(key, '')
  return rows.finish({ title: findText(value['title']) ?? findText(value['name']) })
}

function skipDrawing({ attributes }: Draft, read: readonly string[], place: string, rows: GraphRows): void {
  for (const [key] of listNested(attributes)) if (!read.includes(key)) rows.skip(`attributes.${key}`, place)
}

const NAMES = ['name', 'label', 'title', 'fullName', 'full_name']

function* toNode({ id, data, attributes, ...others }: Draft): Generator<readonly [string, unknown]> {
  const said = isObject(data) ? data : {}
  const properties = isObject(said['properties']) ? said['properties'] : said
  const { x, y, text } = isObject(attributes) ? attributes : {}
  const naming = NAMES.find((key) => findText(properties[key]) !== undefined)
  const drawn = findText(isObject(text) ? text['content'] : text)
  yield ['id', findId(id)]
  yield ['name_en', naming === undefined ? drawn : properties[naming]]
  yield* toLabelEntries(said['categories'] ?? [])
  yield ['x', x]
  yield ['y', y]
  if (properties !== said) yield* omitKeys(said, 'properties', 'categories')
  yield* omitKeys(properties, naming ?? '', 'categories')
  if (naming !== undefined && drawn !== properties[naming]) yield ['text', drawn]
  yield* Object.entries(others)
}

/** An edge says its verb by the type in its data, else by its label or its text. */
function* toEdge({ id, source, target, data, attributes, ...others }: Draft): Generator<readonly [string, unknown]> {
  const said = isObject(data) ? data : {}
  const { text } = isObject(attributes) ? attributes : {}
  const drawn = findText(isObject(text) ? text['content'] : text)
  const properties = isObject(said['properties']) ? said['properties'] : said
  yield ['id', findId(id)]
  yield ['source', findId(source)]
  yield ['target', findId(target)]
  yield ['type', findText(said['type']) ?? findText(properties['type']) ?? findText(said['label']) ?? drawn]
  if (properties !== said) yield* omitKeys(said, 'properties', 'type')
  yield* omitKeys(properties, properties === said || said['type'] === undefined ? 'type' : '')
  if (drawn !== undefined && said['type'] !== undefined) yield ['text', drawn]
  yield* Object.entries(others)
}
