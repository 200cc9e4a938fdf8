import type { Actor, ActorId, Dataset } from '../../model/dataset.ts'

/** What stands for some actors: a group with all its members, or a single actor. */
export type Gathered =
  | { readonly kind: 'group'; readonly id: string; readonly actors: readonly ActorId[] }
  | { readonly kind: 'actor'; readonly id: ActorId; readonly actors: readonly ActorId[] }

/** Gathers actors into groups of two or more whose members are all among them. Keeps the order of the actors. */
export function gatherEnds(dataset: Dataset, actors: readonly ActorId[]): readonly Gathered[] {
  const among = new Set(actors)
  const whole = new Map<string, readonly ActorId[]>()
  const named = new Set(actors.map((id) => dataset.actors.get(id)?.group ?? null))
  for (const group of dataset.groups.keys()) {
    if (!named.has(group)) continue
    const members = listMembers(dataset, group)
    if (members.length > 1 && members.every((id) => among.has(id))) whole.set(group, members)
  }
  const told = new Set<string>()
  return actors.flatMap((id): readonly Gathered[] => {
    const group = dataset.actors.get(id)?.group
    const members = group ? whole.get(group) : undefined
    if (!group || !members) return [{ kind: 'actor', id, actors: [id] }]
    if (told.has(group)) return []
    told.add(group)
    return [{ kind: 'group', id: group, actors: members }]
  })
}

/** The actors of a group, in the order of the file. */
export function listMembers(dataset: Dataset, group: Actor['group']): readonly ActorId[] {
  return [...dataset.actors.values()].filter((actor) => actor.group === group).map(({ id }) => id)
}
