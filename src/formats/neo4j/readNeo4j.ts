import { findId, findText, omitKeys } from '../jsonGraph/elements.ts'
import type { JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import type { Cell } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { collectProperties, ENDS } from './collectProperties.ts'
import { toLabelEntries } from './labelEntries.ts'

/**
 * Reads nodes and relationships of Neo4j: JSON and JSON lines of `apoc.export.json`, what Bloom and the Browser export,
 * and results of the HTTP API. What occurs several times, as in the records of a query, is read once.
 */
export function readNeo4j({ value, placeOf }: JsonFile): JsonGraph | null {
  const found = collectProperties(value)
  if (found.nodes.length === 0 && found.relationships.length === 0 && !isEmptyGraph(value)) return null
  const rows = createGraphRows()
  const seen = new Set<string>()
  const toPlace = (place: string) => place.replace(/^\[(\d+)\]/, (_, index: string) => placeOf(Number(index)))
  const fullest = [...found.nodes].sort((a, b) => countProperties(b.fields) - countProperties(a.fields))
  const richest = new Map(
    fullest.map(({ fields }) => [String(findOwnId(fields)), fields]).reverse() as [string, Draft][],
  )
  for (const { place, fields } of found.nodes) {
    const id = findOwnId(fields)
    if (id !== undefined && seen.has(`node ${id}`)) continue
    seen.add(`node ${id}`)
    rows.addActor(toPlace(place), toNode(id === undefined ? fields : richest.get(String(id))!, id))
  }
  for (const { place, fields } of found.relationships) {
    const id = findOwnId(fields)
    if (id !== undefined && seen.has(`relationship ${id}`)) continue
    seen.add(`relationship ${id}`)
    rows.addRelation(toPlace(place), toRelationship(fields, id))
  }
  return rows.finish()
}

/** The ends of relationships name their nodes with few properties or none. */
function countProperties({ properties }: Draft): number {
  return isObject(properties) ? Object.keys(properties).length : 0
}

function isEmptyGraph(value: unknown): boolean {
  return isObject(value) && Array.isArray(value['nodes']) && value['nodes'].length === 0
}

const IDS = ['id', 'identity', 'elementId', '<id>', '_id']

function findOwnId(fields: Draft): Cell | undefined {
  return IDS.map((key) => findId(fields[key])).find((id) => id !== undefined)
}

const NAMES = ['name', 'title', 'caption', 'label', 'fullName', 'full_name', 'displayName', 'display_name']

function* toNode(fields: Draft, id: Cell | undefined): Generator<readonly [string, unknown]> {
  const properties = isObject(fields['properties']) ? fields['properties'] : {}
  const naming = NAMES.find((key) => findText(properties[key]) !== undefined)
  yield ['id', id]
  yield ['name_en', naming === undefined ? findText(fields['caption']) : properties[naming]]
  yield* toLabelEntries(fields['labels'])
  for (const [key, value] of Object.entries(properties)) if (key !== naming) yield [toOwnName(key), toPlain(value)]
  const isLine = fields['type'] === 'node'
  yield* omitKeys(fields, ...IDS, 'labels', 'properties', 'caption', ...(isLine ? ['type'] : []))
}

/** A property called "id" or "type" is another than the node's own. */
function toOwnName(key: string): string {
  return /^(id|type|labels|source|target|directed)$/i.test(key) ? `properties.${key}` : key
}

function* toRelationship(fields: Draft, id: Cell | undefined): Generator<readonly [string, unknown]> {
  const [start, end] = ENDS.find(([first, last]) => first in fields && last in fields)!
  const isLine = fields['type'] === 'relationship'
  const type = isLine ? fields['label'] : (fields['type'] ?? fields['label'])
  yield ['id', id]
  yield ['source', findEnd(fields[start])]
  yield ['target', findEnd(fields[end])]
  yield ['directed', true]
  yield ['type', type]
  const { properties } = fields
  if (isObject(properties))
    for (const [key, value] of Object.entries(properties)) yield [toOwnName(key), toPlain(value)]
  const others = omitKeys(fields, ...IDS, ...ENDS.flat(), 'type', 'label', 'properties')
  for (const [key, value] of others) yield [key, value]
  if (!isLine && fields['type'] !== undefined && fields['label'] !== undefined) yield ['label', fields['label']]
}

function findEnd(end: unknown): Cell | undefined {
  return isObject(end) ? (findOwnId(end) ?? findId(end)) : findId(end)
}

/** Drivers write whole numbers as their two halves, also in dates. */
function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain)
  if (!isObject(value)) return value
  const { low, high } = value
  if (typeof low === 'number' && typeof high === 'number') {
    const number = high * 2 ** 32 + (low >>> 0)
    return Number.isSafeInteger(number) ? number : value
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]))
}
