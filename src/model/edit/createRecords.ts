import type { LocalText } from '../../base/language.ts'
import type { Indexed } from '../change/change.ts'
import { changeTable } from '../change/changeTable.ts'
import { replaceTables } from '../change/tables.ts'
import type { Actor, ActorId, Dataset, Relation, RelationId } from '../dataset.ts'
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

/** Adds actors and relations, each at the end of its kind; one that is there already takes the new values. */
export function putRecords(
  dataset: Dataset,
  { actors = [], relations = [] }: { readonly actors?: readonly Actor[]; readonly relations?: readonly Relation[] },
): Dataset {
  return replaceTables(dataset, {
    ...(actors.length > 0 && { actors: put(dataset.actors, actors) }),
    ...(relations.length > 0 && { relations: put(dataset.relations, relations) }),
  })
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
