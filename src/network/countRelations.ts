import { memoiseFor } from '../base/memoise.ts'
import type { Network } from './compileNetwork.ts'

/** The number of relations of each actor, whatever they are; one to itself counts once. Counted once for a network. */
export const countRelations = memoiseFor(({ actorIds, source, target }: Network): Int32Array => {
  const counts = new Int32Array(actorIds.length)
  for (let relation = 0; relation < source.length; relation++) {
    counts[source[relation]!]!++
    if (target[relation] !== source[relation]) counts[target[relation]!]!++
  }
  return counts
})
