import { normaliseText } from '../../base/normaliseText.ts'
import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'

/** Something that can be picked for a question. */
export type Picked =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: RelationId }

/** What a picker offers besides actors. */
export type Besides = 'group' | 'relation' | null

/** What is typed into a picker. */
export interface PickQuestion {
  readonly query: string
  readonly besides: Besides
  /** The maximum number of offers. */
  readonly limit: number
}

/** Whether a dataset has what was found. */
export function isPresent({ actors, groups, relations }: Dataset, { kind, id }: Picked): boolean {
  return kind === 'actor' ? actors.has(id) : kind === 'group' ? groups.has(id) : relations.has(id)
}

/**
 * The offers of a picker: the groups that a query means, if they are wanted, and what was found besides. An empty query
 * means the first groups, after the actors; other groups come first.
 */
export function addGroups(
  dataset: Dataset,
  { query, besides, limit }: PickQuestion,
  found: readonly Picked[],
): readonly Picked[] {
  const groups = besides === 'group' ? [...dataset.groups.values()] : []
  const toOffer = ({ id }: { readonly id: string }): Picked => ({ kind: 'group', id })
  if (query.trim() === '') {
    const some = groups.slice(0, Math.floor(limit / 3)).map(toOffer)
    return [...found.slice(0, limit - some.length), ...some]
  }
  const named = groups.filter(({ name }) => Object.values(name).some((text) => begins(text, query)))
  return [...named.map(toOffer), ...found].slice(0, limit)
}

/** Whether each typed word begins a word of the text. */
function begins(text: string, typed: string): boolean {
  const words = normaliseText(text).split(' ')
  return normaliseText(typed)
    .split(' ')
    .every((start) => words.some((word) => word.startsWith(start)))
}
