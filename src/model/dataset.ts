import type { z } from 'zod'
import type { LocalText } from '../base/language.ts'
import type { datasetSchema } from './schema.ts'
import type { Vocabulary } from './vocabulary.ts'

type Frozen<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Frozen<Item>[]
      : { readonly [Key in keyof T]: Frozen<T[Key]> }

/** A dataset as it stands in a file, every default filled in. */
export type DatasetFile = Frozen<z.output<typeof datasetSchema>>

export type Actor = DatasetFile['actors'][number]
export type Relation = DatasetFile['relations'][number]
export type DatasetEvent = DatasetFile['events'][number]
export type Claim = DatasetFile['claims'][number]
/** Who holds a position: an actor, or the author of a source. */
export type Holder = Claim['positions'][number]['holder']
export type Rating = DatasetFile['ratings'][number]
export type Source = DatasetFile['sources'][number]
export type Passage = Source['passages'][number]
export type Evidence = Relation['evidence'][number]
export type Group = DatasetFile['groups'][number]
/** How a figure of the dataset is to be made. */
export type FigureRecord = DatasetFile['figures'][number]
/** An actor type as a dataset says it: what it leaves out it inherits. */
export type OwnActorType = DatasetFile['vocabulary']['actorTypes'][number]
export type OwnRelationType = DatasetFile['vocabulary']['relationTypes'][number]
export type ActorId = Actor['id']
export type RelationId = Relation['id']
export type SourceId = Source['id']
export type EventId = DatasetEvent['id']
export type ClaimId = Claim['id']
export type Status = Relation['status']
export type Explicitness = Relation['explicitness']
export type Reliability = Source['reliability']
export interface Point {
  readonly x: number
  readonly y: number
}

/** A story with an id to find it by: its own, or else one by its place. */
export interface Story {
  readonly id: string
  readonly told: DatasetFile['stories'][number]
}

/**
 * Where the ends of relations stand among the actors, both in the order of the file: looked up once, when it is read.
 * It holds for the very actors and relations that it names, and not for a dataset that has others.
 */
export interface Ends {
  readonly actors: Dataset['actors']
  readonly relations: Dataset['relations']
  /** By relation; -1: no actor of the dataset. */
  readonly source: Int32Array
  readonly target: Int32Array
}

/** A dataset in memory: immutable records by id, in the order of the file. */
export interface Dataset {
  readonly $schema: string | undefined
  readonly id: string
  readonly title: DatasetFile['title']
  readonly description: DatasetFile['description']
  readonly asOf: string | null
  readonly credits: DatasetFile['credits']
  readonly license: string | null
  readonly groups: ReadonlyMap<string, Group>
  readonly actorTypes: ReadonlyMap<string, OwnActorType>
  readonly relationTypes: ReadonlyMap<string, OwnRelationType>
  /** What plain texts such as qualifiers are in other languages. */
  readonly terms: ReadonlyMap<string, LocalText>
  /** Its own types over the built-in ones, as `deriveVocabulary` gives them. */
  readonly vocabulary: Vocabulary
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly relations: ReadonlyMap<RelationId, Relation>
  readonly ends: Ends
  readonly events: ReadonlyMap<EventId, DatasetEvent>
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly stories: ReadonlyMap<string, Story>
  readonly ratings: ReadonlyMap<Rating['id'], Rating>
  readonly figures: ReadonlyMap<string, FigureRecord>
  /** Places that a person has set, by layout and level of detail, then by actor. */
  readonly positions: ReadonlyMap<string, ReadonlyMap<ActorId, Point>>
}
