import { listSample } from '../jsonGraph/elements.ts'
import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import { findMap } from './findMap.ts'

/** Recognises a map of Oligrapher by edges between `node1_id` and `node2_id`, or by captions beside its nodes. */
export const recogniseOligrapher = createJsonRecogniser((value) => {
  const map = findMap(value)
  if (!map) return false
  const edges = listSample(map['edges'])
  if (edges.length > 0) return edges.some((edge) => 'node1_id' in edge && 'node2_id' in edge)
  return isObject(map['nodes']) && typeof map['captions'] === 'object'
})
