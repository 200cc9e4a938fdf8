import { replaceTables } from '../change/tables.ts'
import type { Actor, ActorId, Dataset } from '../dataset.ts'
import { mergeAttributes } from './mergeAttributes.ts'
import { mergeLists } from './mergeLists.ts'
import { mergeTexts } from './mergeTexts.ts'
import { redirectActors } from './redirectActors.ts'

/**
 * Makes one actor of several that are the same. The first is kept, with the names of the others as aliases, with their
 * evidence and descriptions, and with whatever else it does not say itself. Relations, events, claims and ratings of the
 * others become its own; none is lost.
 */
export function mergeActors(dataset: Dataset, kept: ActorId, others: readonly ActorId[]): Dataset {
  const actor = dataset.actors.get(kept)
  const same = others.flatMap((id) => (id === kept ? [] : (dataset.actors.get(id) ?? [])))
  if (!actor || same.length === 0) return dataset
  const next = redirectActors(dataset, new Map(same.map(({ id }) => [id, kept])))
  return replaceTables(next, { actors: new Map(next.actors).set(kept, same.reduce(mergeActor, actor)) })
}

function mergeActor(actor: Actor, other: Actor): Actor {
  const name = { ...other.name, ...actor.name }
  const names = new Set(Object.values(name))
  const spellings = [...actor.aliases, ...Object.values(other.name), ...other.aliases]
  return {
    ...other,
    ...actor,
    name,
    aliases: [...new Set(spellings)].filter((alias) => !names.has(alias)),
    group: actor.group ?? other.group,
    description: mergeTexts(actor.description, other.description),
    ...mergeAttributes(actor, other),
    evidence: mergeLists(actor.evidence, other.evidence),
  }
}
