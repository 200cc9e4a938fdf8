import type { LocalText } from '../../base/language.ts'
import type {
  ActorId,
  Dataset,
  DatasetEvent,
  EventId,
  Relation,
  RelationId,
  Source,
  SourceId,
} from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { getActorType, getRelationType } from '../../model/vocabulary.ts'
import { measureDegrees } from '../../network/measureDegrees.ts'
import type { Period } from './isAtDate.ts'

/** A record that can be found. */
export type Searchable =
  | { readonly kind: 'actor'; readonly id: ActorId; readonly title: LocalText }
  | { readonly kind: 'event'; readonly id: EventId; readonly title: LocalText }
  | { readonly kind: 'relation'; readonly id: RelationId; readonly title: LocalText }
  | { readonly kind: 'source'; readonly id: SourceId; readonly title: LocalText }

/** A text by which a record can be found. */
export interface SearchField {
  readonly name: 'name' | 'alias' | 'initials' | 'type' | 'sentence' | 'description' | 'date'
  readonly text: string
}

export interface SearchEntry {
  readonly found: Searchable
  readonly fields: readonly SearchField[]
  /** The number of relations of an actor; 0 for other records. */
  readonly degree: number
  /** Null: it has no time. */
  readonly period: Period | null
}

/** Lists the actors of a dataset with the texts by which they can be found. */
export function listActorEntries(dataset: Dataset): readonly SearchEntry[] {
  const { actors, vocabulary } = dataset
  const degrees = measureDegrees(dataset)
  return Array.from(actors.values(), ({ id, name, aliases, type, description }, index) => ({
    found: { kind: 'actor', id, title: name },
    degree: degrees[index]!,
    period: null,
    fields: [
      ...toFields('name', Object.values(name)),
      ...toFields('alias', aliases),
      ...toFields('initials', [...Object.values(name), ...aliases].flatMap(listInitials)),
      ...toFields('type', Object.values(getActorType(vocabulary, type).label)),
      ...toFields('description', Object.values(description ?? {})),
    ],
  }))
}

/** Lists the records of a dataset with the texts by which they can be found. */
export function listSearchEntries(dataset: Dataset): readonly SearchEntry[] {
  return [
    ...listActorEntries(dataset),
    ...Array.from(dataset.events.values(), toEventEntry),
    ...Array.from(dataset.relations.values(), (relation) => toRelationEntry(dataset, relation)),
    ...Array.from(dataset.sources.values(), toSourceEntry),
  ]
}

function toEventEntry({ id, title, kind, start, end }: DatasetEvent): SearchEntry {
  const fields = [...toFields('name', Object.values(title)), ...toFields('type', [kind])]
  return { found: { kind: 'event', id, title }, degree: 0, period: { start, end }, fields }
}

function toRelationEntry(dataset: Dataset, relation: Relation): SearchEntry {
  const { label, inverse } = getRelationType(dataset.vocabulary, relation.type)
  const title = { en: printRelation(dataset, relation, 'en'), ar: printRelation(dataset, relation, 'ar') }
  const fields = [
    ...toFields('sentence', Object.values(title)),
    ...toFields('type', [...Object.values(label), ...Object.values(inverse)]),
    ...toFields('description', Object.values(relation.note ?? {})),
  ]
  const { start, end } = relation
  return { found: { kind: 'relation', id: relation.id, title }, degree: 0, period: { start, end }, fields }
}

function toSourceEntry({ id, title, authors, publisher }: Source): SearchEntry {
  const fields = [
    ...toFields('name', Object.values(title ?? { en: id })),
    ...toFields('description', publisher === null ? authors : [...authors, publisher]),
  ]
  return { found: { kind: 'source', id, title: title ?? { en: id } }, degree: 0, period: null, fields }
}

function toFields(name: SearchField['name'], texts: readonly string[]): readonly SearchField[] {
  return texts.map((text) => ({ name, text }))
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'al', 'el'])

/** Lists the initials of a Latin name, with and without its small words: INIS, DoD. */
function listInitials(name: string): readonly string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^[a-z]/i.test(word))
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
  const initials = [telling, words]
    .filter(({ length }) => length > 1)
    .map((list) => list.map((word) => word[0]).join(''))
  return [...new Set(initials)]
}
