import { createIndex } from '../base/createIndex.ts'
import type { Steps } from '../base/steps.ts'
import { finishSteps, visitInSteps } from '../base/steps.ts'
import type { ActorId, Dataset, DatasetFile, Point, Relation, RelationId, Story } from './dataset.ts'
import { deriveVocabulary } from './vocabulary.ts'

/** Indexes a valid file by id. The first of two records with one id stays. */
export function toDataset(file: DatasetFile): Dataset {
  return finishSteps(toDatasetInSteps(file))
}

/** The same in steps, where there may be many records. */
export function* toDatasetInSteps(file: DatasetFile): Steps<Dataset> {
  const actors = byId(file.actors)
  yield
  const { relations, ends } = yield* indexInSteps(actors, file.relations)
  const types = {
    actorTypes: byId(file.vocabulary.actorTypes),
    relationTypes: byId(file.vocabulary.relationTypes),
    terms: new Map(Object.entries(file.vocabulary.terms ?? {})),
  }
  return {
    $schema: file.$schema,
    id: file.id,
    title: file.title,
    description: file.description,
    asOf: file.asOf,
    credits: file.credits,
    license: file.license,
    groups: byId(file.groups),
    ...types,
    vocabulary: deriveVocabulary(types),
    sources: byId(file.sources),
    actors,
    relations,
    ends,
    events: byId(file.events),
    claims: byId(file.claims),
    stories: indexStories(file.stories),
    ratings: byId(file.ratings),
    figures: byId(file.figures),
    positions: new Map(
      Object.entries(file.positions)
        .map(([layout, points]) => [layout, toPointMap(points)] as const)
        .filter(([, points]) => points.size > 0),
    ),
  }
}

/** A story may be anything: one without an id of its own, or with that of an earlier one, has one by its place. */
function indexStories(told: readonly unknown[]): Dataset['stories'] {
  const stories = new Map<string, Story>()
  for (const one of told) {
    const own = findOwnId(one)
    const id = own === undefined || stories.has(own) ? `#${stories.size + 1}` : own
    stories.set(id, { id, told: one })
  }
  return stories
}

/** None of its own begins as those by place do. */
function findOwnId(told: unknown): string | undefined {
  const id = typeof told === 'object' && told !== null && 'id' in told ? told.id : undefined
  return typeof id === 'string' && !id.startsWith('#') ? id : undefined
}

function toPointMap(points: Readonly<Record<string, Point>>): ReadonlyMap<ActorId, Point> {
  return new Map(Object.entries(points) as [ActorId, Point][])
}

/**
 * Indexes relations by id, with the places of their ends among the actors. Ends are named by the very texts that the
 * actors have: a large file holds each id many times, and this keeps it once.
 */
export function indexRelations(
  actors: Dataset['actors'],
  records: readonly Relation[],
): Pick<Dataset, 'relations' | 'ends'> {
  return finishSteps(indexInSteps(actors, records))
}

function* indexInSteps(
  actors: Dataset['actors'],
  records: readonly Relation[],
): Steps<Pick<Dataset, 'relations' | 'ends'>> {
  const ids = [...actors.keys()]
  const indexOf = createIndex(ids)
  const relations = new Map<RelationId, Relation>()
  const [source, target] = [new Int32Array(records.length), new Int32Array(records.length)]
  yield* visitInSteps(records, (record) => {
    if (relations.has(record.id)) return
    const row = relations.size
    source[row] = indexOf(record.source) ?? NOWHERE
    target[row] = indexOf(record.target) ?? NOWHERE
    relations.set(record.id, {
      ...record,
      source: ids[source[row]!] ?? record.source,
      target: ids[target[row]!] ?? record.target,
    })
  })
  const [from, to] = [source.slice(0, relations.size), target.slice(0, relations.size)]
  return { relations, ends: { actors, relations, source: from, target: to } }
}

const NOWHERE = -1

function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<Value['id'], Value> {
  const map = new Map<Value['id'], Value>()
  for (const value of values) if (!map.has(value.id)) map.set(value.id, value)
  return map
}
