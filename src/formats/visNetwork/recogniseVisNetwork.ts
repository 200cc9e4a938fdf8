import { listSample } from '../jsonGraph/elements.ts'
import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { findNetwork, unwrapDataSet } from './findNetwork.ts'

/** Recognises vis-network by edges with `from` and `to`. */
export const recogniseVisNetwork = createJsonRecogniser((value) => {
  const network = findNetwork(value)
  if (!network) return false
  const edges = listSample(unwrapDataSet(network['edges']))
  return edges.length > 0 && edges.every((edge) => 'from' in edge && 'to' in edge && !('source' in edge))
})
