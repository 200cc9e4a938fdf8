import { memoiseFor } from '../../base/memoise.ts'
import type { Dataset } from '../../model/dataset.ts'
import { createSearch } from '../../query/createSearch.ts'
import type { Besides, Picked } from './picked.ts'
import { addGroups } from './picked.ts'
import { rankByDegree } from './rankByDegree.ts'
import { toPicked } from './toPicked.ts'

/**
 * Makes a search for actors, and optionally for groups or relations. The best hits come first; groups whose names match
 * come before all others. An empty query gives the first groups and the actors with the most relations.
 */
export function createPickSearch(
  dataset: Dataset,
  besides: Besides,
): (query: string, limit: number) => readonly Picked[] {
  return (query, limit) => addGroups(dataset, { query, besides, limit }, find(dataset, query, besides))
}

function find(dataset: Dataset, query: string, besides: Besides): readonly Picked[] {
  if (query.trim() === '') return rankByDegree(dataset).map((id) => ({ kind: 'actor', id }))
  const search = besides === 'relation' ? searchAll : searchActors
  return search(dataset)(query, Number.POSITIVE_INFINITY).flatMap(toPicked)
}

// All fields of a sentence share the search of a dataset; it is made when someone first types.
const searchActors = memoiseFor((dataset: Dataset) => createSearch(dataset, 'actors'))
const searchAll = memoiseFor((dataset: Dataset) => createSearch(dataset))
