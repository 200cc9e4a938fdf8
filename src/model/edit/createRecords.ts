import type { LocalText } from '../../base/language.ts'
import type { Indexed } from '../change/change.ts'
import { changeTable } from '../change/changeTable.ts'
import { replaceTables } from '../change/tables.ts'
import type {
  Actor,
  ActorId,
  Claim,
  ClaimId,
  Dataset,
  DatasetEvent,
  EventId,
  FigureRecord,
  Group,
  OwnActorType,
  OwnRelationType,
  Rating,
  Relation,
  RelationId,
  Source,
  SourceId,
} from '../dataset.ts'
import { toPassive } from '../sentence/toPassive.ts'
import { toId } from '../toId.ts'
import { FALLBACK_ACTOR_TYPE } from '../vocabulary.ts'
import { settleSigns } from './settleSigns.ts'

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

/**
 * A new relation with an id of its own, made from its ends and its type. It is actual, and stated by its evidence if it has
 * any, unless the person who records it says otherwise; what else is not given is not known.
 */
export function createRelation(
  { relations }: Dataset,
  said: Pick<Relation, 'type' | 'source' | 'target'> & Partial<Relation>,
): Relation {
  return {
    id: findFreeId(`${said.source}-${said.type}-${said.target}`, relations) as RelationId,
    ...{ sign: null, status: 'actual', assertedBy: null, start: null, end: null, qualifiers: [] },
    ...{
      explicitness: said.evidence?.length ? 'stated' : 'unspecified',
      credibility: 6,
      confidence: null,
      strength: null,
      note: null,
      evidence: [],
    },
    ...said,
  }
}

/** The kind of an event of which nothing more is said. */
export const USUAL_KIND = 'event'

/** The role in an event of whom nothing more is said. */
export const USUAL_ROLE = 'party'

/** A new event with an id of its own, made from its title. It is actual unless the person who records it says otherwise. */
export function createEvent({ events }: Dataset, title: LocalText): DatasetEvent {
  const id = findFreeId(title.en.toLowerCase(), events) as EventId
  return { id, kind: USUAL_KIND, title, start: null, end: null, status: 'actual', roles: [], evidence: [] }
}

/** A new source with an id of its own, made from its title. What is not given is not known. */
export function createSource({ sources }: Dataset, title: LocalText): Source {
  return {
    id: findFreeId(title.en.toLowerCase(), sources) as SourceId,
    ...{ title, authors: [], publisher: null, date: null, url: null, archivedUrl: null, accessed: null },
    ...{ reliability: 'F', passages: [] },
  }
}

/** A new claim with an id of its own, made from its topic. Nobody has a position yet. */
export function createClaim({ claims }: Dataset, topic: LocalText): Claim {
  return {
    id: findFreeId(topic.en.toLowerCase(), claims) as ClaimId,
    ...{ topic, positions: [], relations: [], events: [] },
  }
}

/** A new group with an id of its own, made from its name. */
export function createGroup({ groups }: Dataset, name: LocalText): Group {
  return { id: findFreeId(name.en.toLowerCase(), groups), name }
}

/** A new figure with an id of its own, made from its title. It is made as usual. */
export function createFigure({ figures }: Dataset, title: LocalText): FigureRecord {
  return { id: findFreeId(title.en.toLowerCase(), figures), title, version: 1, settings: {} }
}

/** A new rating with an id of its own, made from what is rated and who judges. What is not given is not known. */
export function createRating(
  { ratings }: Dataset,
  said: Pick<Rating, 'actor' | 'dimension' | 'rater'> & Partial<Rating>,
): Rating {
  const id = findFreeId([said.actor, said.dimension, said.rater ?? []].flat().join('-').toLowerCase(), ratings)
  return { id: id as Rating['id'], value: null, reason: null, evidence: [], ...said }
}

/**
 * A new type of actors or relations with an id of its own, made from its label. All else it inherits from its parent,
 * but for how relations are read from their target.
 */
export function createType(
  { vocabulary }: Dataset,
  kind: TypeKind,
  { label, parent }: { readonly label: LocalText; readonly parent: string | null },
): OwnActorType & OwnRelationType {
  const inverse = kind === 'relationTypes' && { inverse: { en: toPassive(label.en) } }
  return { id: findFreeId(label.en.toLowerCase(), vocabulary[kind]), parent, label, ...inverse }
}

/** Which types are meant: those of actors, or those of relations. */
export type TypeKind = 'actorTypes' | 'relationTypes'

/** Records of a dataset, by kind. */
export interface EditedRecords {
  readonly groups?: readonly Group[]
  readonly actorTypes?: readonly OwnActorType[]
  readonly relationTypes?: readonly OwnRelationType[]
  readonly actors?: readonly Actor[]
  readonly relations?: readonly Relation[]
  readonly events?: readonly DatasetEvent[]
  readonly claims?: readonly Claim[]
  readonly sources?: readonly Source[]
  readonly ratings?: readonly Rating[]
  readonly figures?: readonly FigureRecord[]
}

/** Adds records, each at the end of its kind; one that is there already takes the new values. */
export function putRecords(dataset: Dataset, records: EditedRecords): Dataset {
  const kinds = (Object.keys(records) as (keyof EditedRecords)[]).filter((kind) => records[kind]?.length)
  const next = replaceTables(
    dataset,
    Object.fromEntries(
      kinds.map((kind) => [kind, put<string, { readonly id: string }>(dataset[kind], records[kind]!)]),
    ),
  )
  return records.relationTypes ? settleSigns(dataset, next) : next
}

function put<Id extends string, Value extends { readonly id: Id }>(
  table: ReadonlyMap<Id, Value>,
  records: readonly Value[],
): ReadonlyMap<Id, Value> {
  const added = new Map<Id, Indexed<Value>>()
  const updated = new Map<Id, readonly [Value, Value]>()
  for (const record of records) {
    const before = table.get(record.id)
    if (before) updated.set(record.id, [before, record])
    else added.set(record.id, { record, at: added.get(record.id)?.at ?? table.size + added.size })
  }
  return changeTable(table, { added, updated, removed: new Map() })
}

function findFreeId(text: string, taken: ReadonlyMap<string, unknown>): string {
  const id = toId(text)
  if (!taken.has(id)) return id
  const stem = id.slice(0, LONGEST_STEM)
  for (let number = 2; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
}
