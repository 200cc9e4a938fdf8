import { isSameJson } from '../../base/isSameJson.ts'
import type { Relation } from '../dataset.ts'
import type { Change } from './change.ts'

/**
 * Counts the relations and actors by which a change has somebody tied to others than before, or by another type or sign.
 * Infinite: it changes what types are.
 */
export function countTied({ actorTypes, relationTypes, actors, relations }: Change): number {
  if (actorTypes || relationTypes) return Number.POSITIVE_INFINITY
  const updated = [...(relations?.updated.values() ?? [])]
  return (
    count(actors) + count(relations) + updated.filter(([one, other]) => !isSameJson(toTie(one), toTie(other))).length
  )
}

function count(records: Change['actors'] | Change['relations']): number {
  return records ? records.added.size + records.removed.size : 0
}

function toTie({ type, sign, source, target }: Relation) {
  return [type, sign, source, target]
}
