import type { LocalText } from '../../base/language.ts'
import type {
  Actor,
  Claim,
  Dataset,
  DatasetEvent,
  FigureRecord,
  Group,
  OwnActorType,
  OwnRelationType,
  Point,
  Rating,
  Relation,
  Source,
  Story,
} from '../dataset.ts'

/** What is said of the dataset itself. */
export type Field = '$schema' | 'id' | 'title' | 'description' | 'asOf' | 'credits' | 'license'

/** What can change, by kind. Fields go by their names, terms by the text, places by layout and actor (`camps:all iran`), all else by id. */
export interface Records {
  readonly fields: Dataset[Field]
  readonly groups: Group
  readonly actorTypes: OwnActorType
  readonly relationTypes: OwnRelationType
  readonly terms: LocalText
  readonly sources: Source
  readonly actors: Actor
  readonly relations: Relation
  readonly events: DatasetEvent
  readonly claims: Claim
  readonly stories: Story
  readonly ratings: Rating
  readonly figures: FigureRecord
  readonly positions: Point
}

export type RecordKind = keyof Records

/** A record with its index among those of its kind. */
export interface Indexed<Value> {
  readonly record: Value
  readonly at: number
}

/**
 * What becomes of the records of one kind. Whatever is removed has its index from before the change, whatever is added
 * that from after it; the rest keeps its order. What is removed and added at once has moved.
 */
export interface RecordsChange<Value> {
  readonly added: ReadonlyMap<string, Indexed<Value>>
  readonly updated: ReadonlyMap<string, readonly [before: Value, after: Value]>
  readonly removed: ReadonlyMap<string, Indexed<Value>>
}

/** What becomes of a dataset; a kind of which nothing changes is left out. */
export type Change = { readonly [Kind in RecordKind]?: RecordsChange<Records[Kind]> }

/** Why a change does not fit: a record is missing, is there already, is another than it was, or stands elsewhere. */
export interface ChangeProblem {
  readonly code: 'missing-record' | 'known-record' | 'other-record' | 'other-index'
  readonly kind: RecordKind
  readonly id: string
}
