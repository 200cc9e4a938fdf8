import type { Actor, ActorId, Dataset, DatasetFile, Point, Relation } from './dataset.ts'
import { mergeVocabulary } from './vocabulary.ts'

/** Indexes a valid file by id. The first of two records with one id stays. */
export function toDataset(file: DatasetFile): Dataset {
  const actors = byId(file.actors)
  return {
    id: file.id,
    title: file.title,
    description: file.description,
    asOf: file.asOf,
    credits: file.credits,
    license: file.license,
    groups: byId(file.groups),
    vocabulary: mergeVocabulary(file.vocabulary),
    sources: byId(file.sources),
    actors,
    relations: byId(file.relations.map((relation) => shareIds(relation, actors))),
    events: byId(file.events),
    claims: file.claims,
    positions: new Map(Object.entries(file.positions) as [ActorId, Point][]),
    written: {
      ...(file.$schema === undefined ? {} : { $schema: file.$schema }),
      vocabulary: file.vocabulary,
      stories: file.stories,
    },
  }
}

/**
 * Names the ends of a relation by the very texts that the actors have. A large file holds each id many times; this
 * keeps it once, and finding an actor by it is then twice as fast.
 */
function shareIds(relation: Relation, actors: ReadonlyMap<ActorId, Actor>): Relation {
  const { source, target } = relation
  return { ...relation, source: actors.get(source)?.id ?? source, target: actors.get(target)?.id ?? target }
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<Value['id'], Value> {
  const map = new Map<Value['id'], Value>()
  for (const value of values) if (!map.has(value.id)) map.set(value.id, value)
  return map
}
