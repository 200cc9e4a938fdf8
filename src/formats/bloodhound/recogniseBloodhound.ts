import { listSample } from '../jsonGraph/elements.ts'
import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import { findBloodhoundGraph } from './findBloodhoundGraph.ts'

/** Recognises graphs of BloodHound by the kinds of their elements, and collections of SharpHound by their head. */
export const recogniseBloodhound = createJsonRecogniser((value) => {
  if (!isObject(value)) return false
  return isCollection(value) || findBloodhoundGraph(value) !== undefined
})

/** A collection has objects with identifiers under `data`, and in `meta` what they are. */
function isCollection({ data, meta }: Readonly<Record<string, unknown>>): boolean {
  if (!Array.isArray(data)) return false
  const sample = listSample(data)
  if (sample.some((item) => 'ObjectIdentifier' in item || 'PrincipalSID' in item)) return true
  return isObject(meta) && 'type' in meta && 'methods' in meta
}
