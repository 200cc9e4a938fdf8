import type { ActorId, Dataset, DatasetFile, Point } from './dataset.ts'
import { mergeVocabulary } from './vocabulary.ts'

/** Indexes a valid file by id. The first of two records with one id stays. */
export function toDataset(file: DatasetFile): Dataset {
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
    actors: byId(file.actors),
    relations: byId(file.relations),
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

function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<Value['id'], Value> {
  const map = new Map<Value['id'], Value>()
  for (const value of values) if (!map.has(value.id)) map.set(value.id, value)
  return map
}
