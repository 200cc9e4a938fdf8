import type { ActorId, Dataset } from '../../model/dataset.ts'
import { createSearch } from '../../query/createSearch.ts'
import { rankByDegree } from './rankByDegree.ts'

const ALL = Number.POSITIVE_INFINITY

/** Makes a search for actors only: best first, and without a query those with the most relations. */
export function createActorSearch(dataset: Dataset): (query: string, limit: number) => readonly ActorId[] {
  const search = createSearch(dataset)
  const ranked = rankByDegree(dataset)
  return (query, limit) => {
    if (query.trim() === '') return ranked.slice(0, limit)
    const hits = search(query, ALL).flatMap((hit) => (hit.kind === 'actor' ? [hit.id] : []))
    return hits.slice(0, limit)
  }
}
