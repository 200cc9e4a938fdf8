import type { ActorId, Dataset } from '../../model/dataset.ts'

/** The actors of a dataset, those with the most relations first, equals as the file has them. */
export function rankByDegree({ actors, relations }: Dataset): readonly ActorId[] {
  const degrees = new Map<ActorId, number>(Array.from(actors.keys(), (id) => [id, 0]))
  for (const { source, target } of relations.values()) {
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  return [...actors.keys()].sort((a, b) => degrees.get(b)! - degrees.get(a)!)
}
