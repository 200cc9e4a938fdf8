import { memoiseFor } from '../base/memoise.ts'
import type { WalkedPath } from './trace/createWalker.ts'
import type { Passages } from './trace/findPassages.ts'
import type { Costs } from './trace/searchByCost.ts'
import { createCostSearch } from './trace/searchByCost.ts'
import type { Stretch } from './trace/searchBySteps.ts'
import { createStepSearch } from './trace/searchBySteps.ts'

/**
 * Finds a path of fewest steps between any two ends of a question, or of least cost; `null`: there is none. Stops, the
 * times of relations against each other and the most steps are not looked at. Searches from both ends at once, and so
 * mostly looks at a tiny part of the network: some µs for steps, some 100 µs for costs among 250,000 relations.
 */
export function findShortestPath(stretch: Stretch, costs?: Costs): WalkedPath | null {
  const { passages } = stretch
  return costs ? getCostSearches(passages)(costs.of)(stretch, costs.by) : getStepSearch(passages)(stretch)
}

// The memory of a search is as large as the network, and is kept for the next.
const getStepSearch = memoiseFor(createStepSearch)
const getCostSearches = memoiseFor((passages: Passages) =>
  memoiseFor((of: Float64Array) => createCostSearch(passages, of)),
)
