import { memoiseFor } from '../base/memoise.ts'
import { getBasis } from '../model/change/lineage.ts'
import type { Dataset } from '../model/dataset.ts'
import { getEnds } from './getEnds.ts'
import { countDegrees } from './graph/countDegrees.ts'

/** The number of relations of each actor, in the order of the file. A relation to itself counts once. */
export function measureDegrees(dataset: Dataset): Int32Array {
  return measure(getBasis(dataset))
}

const measure = memoiseFor((dataset: Dataset): Int32Array => {
  const { source, target } = getEnds(dataset)
  return countDegrees(dataset.actors.size, source, target)
})
