import { findId, findText, listElements, listNested } from '../jsonGraph/elements.ts'
import type { GraphRows, JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import { toLabelEntries } from '../neo4j/labelEntries.ts'
import type { Draft } from '../records/fromRow.ts'
import { findDrawing } from './findDrawing.ts'

/** Reads a drawing of arrows.app (its JSON export): nodes with captions, labels and properties, and relationships. */
export function readArrows({ value }: JsonFile): JsonGraph | null {
  const drawing = findDrawing(value)
  if (!drawing) return null
  const rows = createGraphRows()
  for (const { place, fields } of listElements(drawing['nodes'], 'nodes', rows)) {
    rows.addActor(place, toNode(fields))
    skipDrawing(fields, NODE_KEYS, place, rows)
  }
  for (const { place, fields } of listElements(drawing['relationships'], 'relationships', rows)) {
    rows.addRelation(place, toRelationship(fields))
    skipDrawing(fields, RELATIONSHIP_KEYS, place, rows)
  }
  skipDrawing(drawing, DRAWING_KEYS, '', rows)
  return rows.finish({
    title: isObject(value) ? (findText(value['diagramName']) ?? findText(value['name'])) : undefined,
  })
}

const NODE_KEYS = ['id', 'caption', 'labels', 'properties', 'position']
const RELATIONSHIP_KEYS = ['id', 'fromId', 'toId', 'type', 'properties']
const DRAWING_KEYS = ['nodes', 'relationships']

/** Styles, and whatever else the drawing holds. */
function skipDrawing(fields: Draft, known: readonly string[], place: string, rows: GraphRows): void {
  for (const [key, value] of Object.entries(fields)) {
    const isBlank = typeof value !== 'object' || value === null || Object.keys(value).length === 0
    if (!known.includes(key) && !isBlank) rows.skip(key, place)
  }
}

function* toNode({ id, caption, labels, properties, position }: Draft): Generator<readonly [string, unknown]> {
  const { name } = isObject(properties) ? properties : {}
  yield ['id', findId(id)]
  yield ['name_en', findText(caption) ?? name]
  yield* toLabelEntries(labels)
  if (isObject(position)) yield* Object.entries({ x: position['x'], y: position['y'] })
  for (const [key, value] of listNested(properties)) if (key !== 'name' || findText(caption)) yield [key, value]
}

function* toRelationship({ id, fromId, toId, type, properties }: Draft): Generator<readonly [string, unknown]> {
  yield ['id', findId(id)]
  yield ['source', findId(fromId)]
  yield ['target', findId(toId)]
  yield ['directed', true]
  yield ['type', type]
  yield* listNested(properties)
}
