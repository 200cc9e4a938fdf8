import type { SearchHit } from '../../query/createSearch.ts'
import type { Picked } from './picked.ts'

/** A hit as an offer, in a list of one; none if it is neither an actor nor a relation. */
export function toPicked({ kind, id }: SearchHit): readonly Picked[] {
  return kind === 'actor' || kind === 'relation' ? [{ kind, id } as Picked] : []
}
