import type { SourceId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import { getSources } from '../network/getSources.ts'

/** Finds the source on which all evidence of the relations rests; `undefined` if there are several, or none. */
export function findOnlySource(network: Network): SourceId | undefined {
  const sources = new Set(getSources(network).flat())
  return sources.size === 1 ? [...sources][0] : undefined
}
