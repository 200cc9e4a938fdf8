import { isSameJson } from '../../base/isSameJson.ts'
import { RECORD_KINDS } from '../change/recordKinds.ts'
import { getTable, replaceTables } from '../change/tables.ts'
import type { Dataset } from '../dataset.ts'

/**
 * A dataset with the keys of its records in the order of another's, so that records that say the same are the very same.
 * What is read from a file has them in the order of the schema; what was made by hand, in that of the hand.
 */
export function alignDataset(dataset: Dataset, reference: Dataset): Dataset {
  const tables = RECORD_KINDS.map((kind) => {
    const known = getTable(reference, kind)
    const own = Array.from(getTable(dataset, kind), ([id, record]) => [id, align(record, known.get(id))] as const)
    return [kind, new Map(own)] as const
  })
  return replaceTables(dataset, Object.fromEntries(tables))
}

function align<Value>(value: Value, reference: unknown): Value {
  if (value === reference) return value
  const aligned = order(value, reference)
  return isSameJson(aligned, reference) ? (reference as Value) : (aligned as Value)
}

function order(value: unknown, reference: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(reference)) return value.map((item, index) => order(item, reference[index]))
  if (!isObject(value) || !isObject(reference)) return value
  const keys = new Set([...Object.keys(reference).filter((key) => key in value), ...Object.keys(value)])
  return Object.fromEntries(Array.from(keys, (key) => [key, order(value[key], reference[key])]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
