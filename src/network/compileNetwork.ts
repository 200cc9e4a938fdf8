import type { ActorId, Dataset, Relation, RelationId, SourceId } from '../model/dataset.ts'
import { getConfidence } from '../model/grades.ts'
import type { RelationType } from '../model/relationTypes.ts'
import { EXPLICITNESSES, STATUSES } from '../model/status.ts'
import { getRelationType, getSign } from '../model/vocabulary.ts'

/** A relation is crossed from its source to its target. */
export const FORWARD = 1
/** A relation is crossed from its target to its source. */
export const REVERSE = 2

/**
 * A dataset as numbers: actors and relations are indices in the order of their ids, so that their order in the file
 * changes no answer and comparing two indices is comparing two ids. The columns hold one value for each relation.
 */
export interface Network {
  readonly actorIds: readonly ActorId[]
  readonly actorIndex: ReadonlyMap<ActorId, number>
  readonly relationIds: readonly RelationId[]
  /** Every relation type of the vocabulary and of the relations. */
  readonly typeIds: readonly string[]
  /** Every source of the dataset and of the evidence. */
  readonly sourceIds: readonly SourceId[]

  readonly source: Int32Array
  readonly target: Int32Array
  /** Index into `typeIds`. */
  readonly type: Int32Array
  readonly sign: Int8Array
  /** 1: reads the same from either end. */
  readonly symmetric: Uint8Array
  /** The ways in which influence crosses it, `FORWARD` and `REVERSE` added up; 0: no conduit. */
  readonly conduit: Uint8Array
  /** Index into `STATUSES`. */
  readonly status: Uint8Array
  /** Every status that a relation has, as bits by that index. */
  readonly statuses: number
  /** Index into `EXPLICITNESSES`. */
  readonly explicitness: Uint8Array
  /** In [0, 1]; NaN: unknown. */
  readonly confidence: Float64Array
  /** The distinct sources of its evidence, in the order of their ids. */
  readonly sources: readonly (readonly SourceId[])[]

  /** The relations at actor `a`, ascending: `arcs[offsets[a]]` up to and without `arcs[offsets[a + 1]]`. */
  readonly offsets: Int32Array
  /** Every relation once at each of its ends; one from an actor to itself once. */
  readonly arcs: Int32Array
}

/**
 * Compiles a dataset into the read-only index that algorithms work on, as compressed sparse rows. A relation with an
 * end that is no actor of the dataset is left out. Build it once for each dataset.
 */
export function compileNetwork(dataset: Dataset): Network {
  const actorIds = [...dataset.actors.keys()].sort()
  const actorIndex = toIndex(actorIds)
  const relations = listRelations(dataset)
  const source = new Int32Array(relations.map((relation) => actorIndex.get(relation.source)!))
  const target = new Int32Array(relations.map((relation) => actorIndex.get(relation.target)!))
  return {
    actorIds,
    actorIndex,
    relationIds: relations.map(({ id }) => id),
    source,
    target,
    ...readTypes(dataset, relations),
    ...readEvidence(dataset, relations),
    ...linkActors(actorIds.length, source, target),
    sign: new Int8Array(relations.map((relation) => getSign(dataset.vocabulary, relation))),
    ...readStatus(relations),
    explicitness: new Uint8Array(relations.map(({ explicitness }) => EXPLICITNESSES.indexOf(explicitness))),
    confidence: new Float64Array(relations.map((relation) => getConfidence(dataset, relation) ?? Number.NaN)),
  }
}

function toIndex<Id>(ids: readonly Id[]): ReadonlyMap<Id, number> {
  const index = new Map<Id, number>()
  for (let i = 0; i < ids.length; i++) index.set(ids[i]!, i)
  return index
}

function listRelations({ actors, relations }: Dataset): readonly Relation[] {
  const ids = [...relations.keys()].sort()
  return ids.map((id) => relations.get(id)!).filter(({ source, target }) => actors.has(source) && actors.has(target))
}

function readTypes({ vocabulary }: Dataset, relations: readonly Relation[]) {
  const typeIds = [...new Set([...vocabulary.relationTypes.keys(), ...relations.map(({ type }) => type)])].sort()
  const typeIndex = toIndex(typeIds)
  const types = typeIds.map((id) => getRelationType(vocabulary, id))
  const conduits = types.map(getConduit)
  const symmetries = types.map(({ symmetric }) => (symmetric ? 1 : 0))
  const type = relations.map((relation) => typeIndex.get(relation.type)!)
  return {
    typeIds,
    type: new Int32Array(type),
    symmetric: new Uint8Array(type.map((index) => symmetries[index]!)),
    conduit: new Uint8Array(type.map((index) => conduits[index]!)),
  }
}

function readStatus(relations: readonly Relation[]) {
  const status = new Uint8Array(relations.map((relation) => STATUSES.indexOf(relation.status)))
  return { status, statuses: status.reduce((bits, index) => bits | (1 << index), 0) }
}

function getConduit({ conduit, direction, symmetric }: RelationType): number {
  if (!conduit) return 0
  if (symmetric || direction === 'both') return FORWARD | REVERSE
  if (direction === 'none') return 0
  return direction === 'forward' ? FORWARD : REVERSE
}

function readEvidence(dataset: Dataset, relations: readonly Relation[]) {
  const sources = relations.map(({ evidence }) => [...new Set(evidence.map(({ source }) => source))].sort())
  return { sources, sourceIds: [...new Set([...dataset.sources.keys(), ...sources.flat()])].sort() }
}

function linkActors(actors: number, source: Int32Array, target: Int32Array) {
  const offsets = new Int32Array(actors + 1)
  for (let relation = 0; relation < source.length; relation++) {
    offsets[source[relation]! + 1]!++
    if (target[relation] !== source[relation]) offsets[target[relation]! + 1]!++
  }
  for (let actor = 0; actor < actors; actor++) offsets[actor + 1]! += offsets[actor]!
  const arcs = new Int32Array(offsets[actors]!)
  const next = offsets.slice()
  for (let relation = 0; relation < source.length; relation++) {
    arcs[next[source[relation]!]!++] = relation
    if (target[relation] !== source[relation]) arcs[next[target[relation]!]!++] = relation
  }
  return { offsets, arcs }
}
