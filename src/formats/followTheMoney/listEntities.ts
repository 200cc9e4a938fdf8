import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

/** An entity of FollowTheMoney. */
export interface FtmEntity {
  /** Its index in the list of the file. */
  readonly index: number
  readonly id: string
  readonly schema: string
  readonly properties: Draft
  readonly others: Draft
}

/** Keys under which programs put a list of entities. */
const WRAPPERS = ['entities', 'results', 'data']

/** Lists the entities in a value: one, a list, or what an API wraps. Empty if most of it is something else. */
export function listEntities(value: unknown): FtmEntity[] {
  const wrapped = isObject(value) ? WRAPPERS.map((key) => value[key]).find(Array.isArray) : undefined
  const list: readonly unknown[] = Array.isArray(value) ? value : (wrapped ?? [value])
  const entities = list.flatMap((item, index) => toEntity(item, index))
  return entities.length * 2 > list.length ? entities : []
}

/** Reads an object as an entity. Properties can hold further entities. */
export function toEntity(item: unknown, index: number): FtmEntity[] {
  if (!isObject(item)) return []
  const { id, schema, properties, ...others } = item
  if (typeof schema !== 'string' || !isObject(properties)) return []
  if (typeof id !== 'string' && typeof id !== 'number') return []
  return [{ index, id: String(id), schema, properties, others }]
}
