import { listSample } from '../jsonGraph/elements.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

/** Tells whether a value is a graph of Ogma or Linkurious: elements with ids and, beside their `data`, attributes or what Linkurious keeps. */
export function isOgma(value: unknown): value is Draft {
  if (!isObject(value) || !Array.isArray(value['nodes']) || !Array.isArray(value['edges'])) return false
  const nodes = listSample(value['nodes'])
  const edges = listSample(value['edges'])
  const hasIds = nodes.every((node) => 'id' in node) && edges.every((edge) => 'source' in edge && 'target' in edge)
  return hasIds && [...nodes, ...edges].some(isElement)
}

function isElement({ data, attributes }: Draft): boolean {
  if (!isObject(data)) return false
  const isLinkurious = isObject(data['properties']) || Array.isArray(data['categories'])
  return isLinkurious || isObject(attributes)
}
