import { listSample } from '../jsonGraph/elements.ts'
import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { isObject } from '../jsonGraph/isObject.ts'

/** Recognises Kumu by its lists of elements and connections. Elements of Cytoscape have data. */
export const recogniseKumu = createJsonRecogniser((value) => {
  if (!isObject(value)) return false
  const { elements, connections } = value
  if (!Array.isArray(elements) && !Array.isArray(connections)) return false
  if (listSample(elements).some((element) => isObject(element['data']) || 'group' in element)) return false
  return Array.isArray(connections) || listSample(elements).some((element) => 'label' in element)
})
