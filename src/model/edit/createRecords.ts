import type { LocalText } from '../../base/language.ts'
import { replaceTables } from '../change/tables.ts'
import type { Actor, ActorId, Dataset, Relation, RelationId, Source, SourceId } from '../dataset.ts'
import { toId } from '../toId.ts'
import { FALLBACK_ACTOR_TYPE } from '../vocabulary.ts'

/** Leaves room for a number: an id has at most 200 letters. */
const LONGEST_STEM = 190

/** A new actor with an id of its own, made from its name. */
export function createActor(
  { actors }: Dataset,
  { name, type = FALLBACK_ACTOR_TYPE }: { readonly name: LocalText; readonly type?: string },
): Actor {
  const id = findFreeId(name.en.toLowerCase(), actors) as ActorId
  return { id, name, aliases: [], type, group: null, description: null, evidence: [] }
}

/** A new relation with an id of its own, made from its ends and its type. What is not given is not known. */
export function createRelation(
  { relations }: Dataset,
  said: Pick<Relation, 'type' | 'source' | 'target'> & Partial<Relation>,
): Relation {
  return {
    id: findFreeId(`${said.source}-${said.type}-${said.target}`, relations) as RelationId,
    ...{ sign: null, status: 'actual', assertedBy: null, start: null, end: null, qualifiers: [] },
    ...{ explicitness: 'stated', credibility: 6, confidence: null, strength: null, note: null, evidence: [] },
    ...said,
  }
}

/** A new source with an id of its own, made from its title. What is not given is not known. */
export function createSource({ sources }: Dataset, title: LocalText): Source {
  return {
    id: findFreeId(title.en.toLowerCase(), sources) as SourceId,
    ...{ title, authors: [], publisher: null, date: null, url: null, archivedUrl: null, accessed: null },
    ...{ reliability: 'F', passages: [] },
  }
}

/** Records by kind. */
export interface RecordsToPut {
  readonly actors?: readonly Actor[]
  readonly relations?: readonly Relation[]
  readonly sources?: readonly Source[]
}

/** Adds actors, relations and sources, each at the end of its kind; one that is there already takes the new values. */
export function putRecords(dataset: Dataset, { actors = [], relations = [], sources = [] }: RecordsToPut): Dataset {
  return replaceTables(dataset, {
    ...(actors.length > 0 && { actors: put(dataset.actors, actors) }),
    ...(relations.length > 0 && { relations: put(dataset.relations, relations) }),
    ...(sources.length > 0 && { sources: put(dataset.sources, sources) }),
  })
}

function put<Id extends string, Value extends { readonly id: Id }>(
  table: ReadonlyMap<Id, Value>,
  records: readonly Value[],
): ReadonlyMap<Id, Value> {
  return new Map([...table, ...records.map((record) => [record.id, record] as const)])
}

function findFreeId(text: string, taken: ReadonlyMap<string, unknown>): string {
  const id = toId(text)
  if (!taken.has(id)) return id
  const stem = id.slice(0, LONGEST_STEM)
  for (let number = 2; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
}
