import { byFirst, byText } from '../../base/order.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'

/** Lists the actors with the most partners first: those that the headline view shows. */
export function rankActors(dataset: Dataset): readonly ActorId[] {
  const partners = countPartners(dataset)
  return [...dataset.actors.keys()].sort(byFirst<ActorId>((a, b) => partners.get(b)! - partners.get(a)!, byText))
}

/** For each actor the number of others that it has a relation with. */
export function countPartners(dataset: Dataset): ReadonlyMap<ActorId, number> {
  const partners = new Map<ActorId, Set<ActorId>>([...dataset.actors.keys()].map((actor) => [actor, new Set()]))
  for (const { source, target } of dataset.relations.values()) {
    if (source === target) continue
    partners.get(source)?.add(target)
    partners.get(target)?.add(source)
  }
  return new Map([...partners].map(([actor, others]) => [actor, others.size]))
}
