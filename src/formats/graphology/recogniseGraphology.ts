import { listSample } from '../jsonGraph/elements.ts'
import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { isObject } from '../jsonGraph/isObject.ts'

/** Recognises graphology by its options or by nodes with keys, and Gephi Lite by its name or its dataset. */
export const recogniseGraphology = createJsonRecogniser((value) => {
  if (!isObject(value)) return false
  if (value['type'] === 'gephi-lite' || isObject(value['graphDataset']) || isObject(value['fullGraph'])) return true
  const { nodes, edges = [], options } = value
  if (!Array.isArray(nodes) || !Array.isArray(edges)) return false
  const sample = listSample(nodes)
  if (!sample.every((node) => 'key' in node && !('id' in node) && !('data' in node))) return false
  const hasOptions = isObject(options) && ['type', 'multi', 'allowSelfLoops'].some((key) => key in options)
  return (
    hasOptions ||
    (sample.length > 0 && (isObject(value['attributes']) || [...sample, ...listSample(edges)].some(isPlain)))
  )
})

/** Beside its key, an element of graphology has its ends and its attributes, and nothing else. */
function isPlain(element: object): boolean {
  return 'attributes' in element || Object.keys(element).every((key) => ELEMENT_KEYS.has(key))
}

const ELEMENT_KEYS: ReadonlySet<string> = new Set(['key', 'source', 'target', 'undirected'])
