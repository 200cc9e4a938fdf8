import { memoiseFor } from '../../base/memoise.ts'
import { normaliseText } from '../../base/normaliseText.ts'
import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import { createSearch } from '../../query/createSearch.ts'
import { rankByDegree } from './rankByDegree.ts'

/** Something that can be picked for a question. */
export type Picked =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: RelationId }

/**
 * Makes a search for actors, and optionally for groups or relations. The best hits come first; groups whose names match
 * come before all others. An empty query gives the first groups and the actors with the most relations.
 */
export function createPickSearch(
  dataset: Dataset,
  besides: 'group' | 'relation' | null,
): (query: string, limit: number) => readonly Picked[] {
  const groups = besides === 'group' ? [...dataset.groups.values()] : []
  return (query, limit) => {
    if (query.trim() === '') {
      const some = groups.slice(0, Math.floor(limit / 3)).map(({ id }): Picked => ({ kind: 'group', id }))
      const actors = rankActors(dataset).slice(0, limit - some.length)
      return [...actors.map((id): Picked => ({ kind: 'actor', id })), ...some]
    }
    const search = besides === 'relation' ? searchAll : searchActors
    const hits = search(dataset)(query, ALL).flatMap(({ kind, id }): Picked[] =>
      kind === 'actor' || (kind === 'relation' && besides === kind) ? [{ kind, id } as Picked] : [],
    )
    const named = groups.filter(({ name }) => Object.values(name).some((text) => begins(text, query)))
    return [...named.map(({ id }): Picked => ({ kind: 'group', id })), ...hits].slice(0, limit)
  }
}

// All fields of a sentence share the search of a dataset; it is made when someone first types.
const searchActors = memoiseFor((dataset: Dataset) => createSearch(dataset, 'actors'))
const searchAll = memoiseFor((dataset: Dataset) => createSearch(dataset))
const rankActors = memoiseFor(rankByDegree)

const ALL = Number.POSITIVE_INFINITY

/** Whether each typed word begins a word of the text. */
function begins(text: string, typed: string): boolean {
  const words = normaliseText(text).split(' ')
  return normaliseText(typed)
    .split(' ')
    .every((start) => words.some((word) => word.startsWith(start)))
}
