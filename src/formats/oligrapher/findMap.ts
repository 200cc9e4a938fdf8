import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

/** Finds the nodes and edges of a map: the file itself, or what LittleSis wraps as `graph_data` or `graph`. */
export function findMap(value: unknown): Draft | undefined {
  if (!isObject(value)) return undefined
  return [value, value['graph_data'], value['graph'], value['data']]
    .map((each) => (typeof each === 'string' ? parse(each) : each))
    .filter(isObject)
    .find((each) => typeof each['nodes'] === 'object' && each['nodes'] !== null && typeof each['edges'] === 'object')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
