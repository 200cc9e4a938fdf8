import type { LocalText } from '../../base/language.ts'
import { replaceTables } from '../change/tables.ts'
import type { ClaimId, Dataset, EventId, RelationId } from '../dataset.ts'
import { mapTable } from './mapTable.ts'

/** A record that can be split: a relation or an event by its evidence, a claim by its positions. */
export type SplitSubject =
  | { readonly kind: 'relation'; readonly id: RelationId }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'claim'; readonly id: ClaimId }

export interface RecordSplit {
  /** The id of the second record, which nothing has yet. */
  readonly id: string
  /** The title or the topic of the second record; a relation has none. */
  readonly name: LocalText
  /** The indices of the evidence or the positions that go to it. */
  readonly moved: ReadonlySet<number>
}

/**
 * Makes a second record like a relation, an event or a claim, where one stands for two. What is named as moved goes to
 * the second, which stands behind the first; all else both have. Claims that refer to the first refer to both.
 */
export function splitRecord(dataset: Dataset, { kind, id }: SplitSubject, split: RecordSplit): Dataset {
  switch (kind) {
    case 'relation': {
      const relation = dataset.relations.get(id)
      if (!relation) return dataset
      const part = { ...relation, id: split.id as RelationId }
      return replaceTables(dataset, {
        relations: insertBehind(dataset.relations, ...deal(relation, part, 'evidence', split)),
        claims: mapTable(dataset.claims, (claim) => {
          const relations = addBehind(claim.relations, id, part.id)
          return relations === claim.relations ? claim : { ...claim, relations }
        }),
      })
    }
    case 'event': {
      const event = dataset.events.get(id)
      if (!event) return dataset
      const part = { ...event, id: split.id as EventId, title: split.name }
      return replaceTables(dataset, {
        events: insertBehind(dataset.events, ...deal(event, part, 'evidence', split)),
        claims: mapTable(dataset.claims, (claim) => {
          const events = addBehind(claim.events, id, part.id)
          return events === claim.events ? claim : { ...claim, events }
        }),
      })
    }
    case 'claim': {
      const claim = dataset.claims.get(id)
      if (!claim) return dataset
      const part = { ...claim, id: split.id as ClaimId, topic: split.name }
      return replaceTables(dataset, {
        claims: insertBehind(dataset.claims, ...deal(claim, part, 'positions', split)),
      })
    }
  }
}

/** Both records, each with its own part of a list. */
function deal<Key extends string, Value extends Readonly<Record<Key, readonly unknown[]>>>(
  first: Value,
  second: Value,
  key: Key,
  { moved }: RecordSplit,
): readonly [Value, Value] {
  const list = first[key]
  return [
    { ...first, [key]: list.filter((_, index) => !moved.has(index)) },
    { ...second, [key]: list.filter((_, index) => moved.has(index)) },
  ]
}

function insertBehind<Id extends string, Value extends { readonly id: Id }>(
  table: ReadonlyMap<Id, Value>,
  first: Value,
  second: Value,
): ReadonlyMap<Id, Value> {
  return new Map(
    [...table].flatMap(([id, record]): (readonly [Id, Value])[] =>
      id === first.id
        ? [
            [id, first],
            [second.id, second],
          ]
        : [[id, record]],
    ),
  )
}

/** The list with an id added behind another that it has. */
function addBehind<Id>(ids: readonly Id[], first: Id, second: Id): readonly Id[] {
  const at = ids.indexOf(first)
  return at < 0 ? ids : ids.toSpliced(at + 1, 0, second)
}
