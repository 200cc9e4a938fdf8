import type { ActorId, Dataset } from '../../model/dataset.ts'

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
