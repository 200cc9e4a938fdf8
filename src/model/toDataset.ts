import { createIndex } from '../base/createIndex.ts'
import type { ActorId, Dataset, DatasetFile, Point, Relation, RelationId } from './dataset.ts'
import { mergeVocabulary } from './vocabulary.ts'

/** Indexes a valid file by id. The first of two records with one id stays. */
export function toDataset(file: DatasetFile): Dataset {
  const actors = byId(file.actors)
  const { relations, ends } = indexRelations(actors, file.relations)
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
    relations,
    ends,
    events: byId(file.events),
    claims: file.claims,
    ratings: file.ratings,
    positions: new Map(Object.entries(file.positions).map(([layout, places]) => [layout, toPlaces(places)])),
    written: {
      ...(file.$schema === undefined ? {} : { $schema: file.$schema }),
      vocabulary: file.vocabulary,
      stories: file.stories,
      figures: file.figures,
    },
  }
}

function toPlaces(places: Readonly<Record<string, Point>>): ReadonlyMap<ActorId, Point> {
  return new Map(Object.entries(places) as [ActorId, Point][])
}

/**
 * Indexes relations by id, with the places of their ends among the actors. Ends are named by the very texts that the
 * actors have: a large file holds each id many times, and this keeps it once.
 */
export function indexRelations(
  actors: Dataset['actors'],
  records: readonly Relation[],
): Pick<Dataset, 'relations' | 'ends'> {
  const ids = [...actors.keys()]
  const indexOf = createIndex(ids)
  const relations = new Map<RelationId, Relation>()
  const [source, target] = [new Int32Array(records.length), new Int32Array(records.length)]
  for (const record of records) {
    if (relations.has(record.id)) continue
    const place = relations.size
    source[place] = indexOf(record.source) ?? NOWHERE
    target[place] = indexOf(record.target) ?? NOWHERE
    relations.set(record.id, {
      ...record,
      source: ids[source[place]!] ?? record.source,
      target: ids[target[place]!] ?? record.target,
    })
  }
  const [from, to] = [source.slice(0, relations.size), target.slice(0, relations.size)]
  return { relations, ends: { actors, relations, source: from, target: to } }
}

const NOWHERE = -1

function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<Value['id'], Value> {
  const map = new Map<Value['id'], Value>()
  for (const value of values) if (!map.has(value.id)) map.set(value.id, value)
  return map
}
