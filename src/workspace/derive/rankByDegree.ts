import { memoiseFor } from '../../base/memoise.ts'
import { getBasis } from '../../model/change/lineage.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import { measureDegrees } from '../../network/measureDegrees.ts'

/** The actors of a dataset by number of relations, most first; equals keep the order of the file. */
export function rankByDegree(dataset: Dataset): readonly ActorId[] {
  return rank(getBasis(dataset))
}

const rank = memoiseFor((dataset: Dataset): readonly ActorId[] => {
  const degrees = measureDegrees(dataset)
  const ids = [...dataset.actors.keys()]
  return [...ids.keys()].sort((a, b) => degrees[b]! - degrees[a]!).map((actor) => ids[actor]!)
})
