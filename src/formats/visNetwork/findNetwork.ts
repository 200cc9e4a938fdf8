import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

/** Finds the object with the nodes and edges of a network: the file itself, or what it holds as `data`. */
export function findNetwork(value: unknown): Draft | undefined {
  if (!isObject(value)) return undefined
  return [value, value['data'], value['network'], value['graph']]
    .filter(isObject)
    .find((each) => typeof each['edges'] === 'object' && typeof each['nodes'] === 'object')
}

/** The items of a `DataSet` of vis.js that was written as JSON, or the list itself. */
export function unwrapDataSet(list: unknown): unknown {
  if (!isObject(list)) return list
  const { _data: items } = list
  return isObject(items) || Array.isArray(items) ? items : list
}
