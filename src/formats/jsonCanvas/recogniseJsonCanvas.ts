import { listSample } from '../jsonGraph/elements.ts'
import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { isObject } from '../jsonGraph/isObject.ts'

/** Recognises JSON Canvas by edges between `fromNode` and `toNode`, or by its kinds of cards. */
export const recogniseJsonCanvas = createJsonRecogniser((value) => {
  if (!isObject(value)) return false
  const edges = listSample(value['edges'])
  if (edges.length > 0) return edges.some((edge) => 'fromNode' in edge && 'toNode' in edge)
  return listSample(value['nodes']).some((node) => CARDS.has(node['type']) && 'width' in node && 'height' in node)
})

const CARDS: ReadonlySet<unknown> = new Set(['text', 'file', 'link', 'group'])
