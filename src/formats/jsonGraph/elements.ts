import type { Cell } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import type { GraphRows } from './graphRows.ts'
import { toWrongType } from './graphRows.ts'
import { isObject } from './isObject.ts'

/** A node or edge of a JSON graph, with its place in the file. */
export interface JsonElement {
  readonly place: string
  readonly fields: Draft
  /** Its key, if elements stand in an object by their ids. */
  readonly key?: string
}

/** Lists the elements of a list, or of an object by their ids. A value that is no object is reported. */
export function listElements(value: unknown, at: string, rows: GraphRows): JsonElement[] {
  if (value === undefined || value === null) return []
  const elements: JsonElement[] = []
  const add = (item: unknown, place: string, key?: string) => {
    if (isObject(item)) elements.push({ place, fields: item, ...(key === undefined ? {} : { key }) })
    else rows.report(toWrongType(item, 'an object', place))
  }
  if (Array.isArray(value)) value.forEach((item, index) => void add(item, `${at}[${index}]`))
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) add(item, `${at}.${key}`, key)
  else rows.report(toWrongType(value, 'a list', at))
  return elements
}

/** Gives the first few items of a list, or of an object by ids: what shows of which format they are. */
export function listSample(value: unknown): Draft[] {
  const items = Array.isArray(value) ? value.slice(0, SAMPLE) : isObject(value) ? listValues(value) : []
  return items.filter(isObject)
}

const SAMPLE = 50

/** The first values of an object, which can be large. */
function listValues(value: Draft): unknown[] {
  const values: unknown[] = []
  for (const key in value) {
    if (values.length >= SAMPLE) break
    values.push(value[key])
  }
  return values
}

/** Finds the id that a value says: a text, a number, a 64-bit integer of Neo4j, or the id of an object. */
export function findId(value: unknown): Cell | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!isObject(value)) return undefined
  const { low, high } = value
  if (typeof low === 'number' && typeof high === 'number') return String(high * 2 ** 32 + (low >>> 0))
  for (const key of ID_KEYS) {
    const id = value[key]
    if (typeof id === 'number' || (typeof id === 'string' && id.trim() !== '')) return String(id)
  }
  return undefined
}

const ID_KEYS = ['id', '_id', 'key', 'uid', 'name', 'label']

/** Gives the fields of an object but for some. */
export function* omitKeys(fields: Draft, ...keys: readonly string[]): Iterable<readonly [string, unknown]> {
  for (const entry of Object.entries(fields)) if (!keys.includes(entry[0])) yield entry
}

/** Gives the fields of a nested object as if they stood beside it. */
export function* listNested(value: unknown): Iterable<readonly [string, unknown]> {
  if (isObject(value)) yield* Object.entries(value)
}

/** The text that a value is; `undefined` if it is none, or blank. */
export function findText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
