import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'

/** Keys by which an object is a dataset of this project, even one with faults. */
const DATASET_KEYS = ['format', 'actors', 'relations']

/**
 * Recognises elements of Cytoscape, and takes any other JSON that is no dataset. The formats of graphs before it have
 * said no to such a value, and the reader says what it is.
 */
export const recogniseCytoscape = createJsonRecogniser((value) => {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) || !DATASET_KEYS.some((key) => Object.hasOwn(value, key))
})
