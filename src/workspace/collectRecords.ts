import type { ActorId, Dataset, EventId, RelationId, SourceId } from '../model/dataset.ts'
import type { SearchHit } from '../query/createSearch.ts'
import type { AnswerRecords } from './graphEngine.ts'
import type { MeasureAnswer } from './measuring.ts'
import type { TraceAnswer } from './tracing.ts'

/** The ids that an answer mentions. */
export interface Mentioned {
  readonly actors?: Iterable<ActorId>
  readonly relations?: Iterable<RelationId>
  readonly events?: Iterable<EventId>
  readonly sources?: Iterable<SourceId>
}

export const NO_RECORDS: AnswerRecords = {
  actors: new Map(),
  relations: new Map(),
  events: new Map(),
  sources: new Map(),
}

/** Collects the records that an answer mentions, and for relations their ends and sources. */
export function collectRecords(dataset: Dataset, mentioned: Mentioned): AnswerRecords {
  const relations = pick(dataset.relations, mentioned.relations)
  const events = pick(dataset.events, mentioned.events)
  const told = [...relations.values()]
  const ends = told.flatMap(({ source, target }) => [source, target])
  const roles = [...events.values()].flatMap((event) => event.roles.map(({ actor }) => actor))
  const cited = told.flatMap(({ evidence }) => evidence.map(({ source }) => source))
  return {
    actors: pick(dataset.actors, [...(mentioned.actors ?? []), ...ends, ...roles]),
    relations,
    events,
    sources: pick(dataset.sources, [...(mentioned.sources ?? []), ...cited]),
  }
}

/** The ids that search hits mention. */
export function toMentionedByHits(hits: readonly SearchHit[]): Mentioned {
  const listIds = (kind: SearchHit['kind']) => hits.flatMap((hit) => (hit.kind === kind ? [hit.id] : [])) as never[]
  return {
    actors: listIds('actor'),
    relations: listIds('relation'),
    events: listIds('event'),
    sources: listIds('source'),
  }
}

/** The ids on the paths of an answer. */
export function toMentionedByTrace(answer: TraceAnswer): Mentioned {
  if (answer.ask === 'absence') return { actors: [answer.actor] }
  if (!answer.result.ok) return {}
  const { value } = answer.result
  const paths = 'paths' in value ? value.paths : value.actors.flatMap((reached) => reached.paths)
  const reached = 'paths' in value ? [] : value.actors.map(({ actor }) => actor)
  return {
    actors: new Set([...reached, ...paths.flatMap(({ actors }) => actors)]),
    relations: new Set(paths.flatMap(({ relations }) => relations)),
  }
}

/** The ids that the values of a measure belong to. */
export function toMentionedByMeasure({ of, ranked, breaking, onlySource }: MeasureAnswer): Mentioned {
  const ids = ranked.flatMap((value) => value.ids)
  return {
    actors: of === 'relations' ? [] : (ids as ActorId[]),
    relations: [...(of === 'relations' ? (ids as RelationId[]) : []), ...breaking],
    sources: onlySource ? [onlySource] : [],
  }
}

function pick<Id, Value>(table: ReadonlyMap<Id, Value>, ids: Iterable<Id> = []): ReadonlyMap<Id, Value> {
  const picked = new Map<Id, Value>()
  for (const id of ids) {
    const record = table.get(id)
    if (record !== undefined) picked.set(id, record)
  }
  return picked
}
