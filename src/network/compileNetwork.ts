import { createIndex } from '../base/createIndex.ts'
import type { ActorId, Dataset, Relation } from '../model/dataset.ts'
import type { RelationType } from '../model/relationTypes.ts'
import { EXPLICITNESSES, STATUSES } from '../model/status.ts'
import { indexRelations } from '../model/toDataset.ts'
import { getRelationType, getSign } from '../model/vocabulary.ts'
import { getEnds } from './getEnds.ts'

/** A relation is crossed from its source to its target. */
export const FORWARD = 1
/** A relation is crossed from its target to its source. */
export const REVERSE = 2

/**
 * A dataset as numbers, for algorithms. Actors and relations are indices in the order of the file. The columns hold one
 * value for each relation. Dates, grades and sources, which only some questions need, are derived on demand.
 */
export interface Network {
  readonly dataset: Dataset
  readonly actorIds: readonly ActorId[]
  /** The index of an actor; `undefined` for one that the dataset does not have. */
  readonly indexOf: (id: ActorId) => number | undefined
  readonly relations: readonly Relation[]
  /** The relation types that occur. */
  readonly types: readonly OccurringType[]

  readonly source: Int32Array
  readonly target: Int32Array
  /** Index into `types`. */
  readonly type: Uint16Array
  readonly sign: Int8Array
  /** Index into `STATUSES`. */
  readonly status: Uint8Array
  /** The statuses that occur, as bits by that index. */
  readonly statuses: number
  /** Index into `EXPLICITNESSES`. */
  readonly explicitness: Uint8Array
}

/** What holds for every relation of a type. */
export interface OccurringType {
  readonly id: string
  /** The sign of relations that have none of their own. */
  readonly sign: number
  /** Whether it reads the same from either end. */
  readonly symmetric: boolean
  /** The directions in which influence crosses it, `FORWARD` and `REVERSE` added up; 0: it is no conduit. */
  readonly conduit: number
}

/**
 * Compiles a dataset into the read-only index that algorithms work on. Relations with an end that is no actor of the
 * dataset are left out. The time is linear in the size of the dataset: compile it once.
 */
export function compileNetwork(dataset: Dataset): Network {
  const { source, target } = getEnds(dataset)
  if (source.includes(NOWHERE) || target.includes(NOWHERE)) return compileNetwork(leaveOutDangling(dataset))
  const actorIds = [...dataset.actors.keys()]
  const indexOf = createIndex(actorIds)
  const relations = [...dataset.relations.values()]
  const size = relations.length
  const columns = {
    source,
    target,
    type: new Uint16Array(size),
    sign: new Int8Array(size),
    status: new Uint8Array(size),
    explicitness: new Uint8Array(size),
  }
  const types = readTypes(dataset, relations, columns)
  const statuses = readStatuses(relations, columns)
  return { dataset, actorIds, indexOf, relations, types, statuses, ...columns }
}

const NOWHERE = -1

function leaveOutDangling(dataset: Dataset): Dataset {
  const { actors, relations } = dataset
  const whole = [...relations.values()].filter(({ source, target }) => actors.has(source) && actors.has(target))
  return { ...dataset, ...indexRelations(actors, whole) }
}

type Columns = Pick<Network, 'type' | 'sign' | 'status' | 'explicitness'>

/** Fills in the columns of types and signs. */
function readTypes({ vocabulary }: Dataset, relations: readonly Relation[], { type, sign }: Columns) {
  const types: OccurringType[] = []
  const typeIndex: Record<string, number> = Object.create(null)
  for (let index = 0; index < relations.length; index++) {
    const { type: id, sign: own } = relations[index]!
    const code = typeIndex[id] ?? types.push(toOccurringType(vocabulary, id)) - 1
    typeIndex[id] = code
    type[index] = code
    sign[index] = own ?? types[code]!.sign
  }
  return types
}

/** Fills in the columns of status and explicitness. */
function readStatuses(relations: readonly Relation[], { status, explicitness }: Columns): number {
  let statuses = 0
  for (let index = 0; index < relations.length; index++) {
    const code = STATUSES.indexOf(relations[index]!.status)
    status[index] = code
    statuses |= 1 << code
    explicitness[index] = EXPLICITNESSES.indexOf(relations[index]!.explicitness)
  }
  return statuses
}

function toOccurringType(vocabulary: Dataset['vocabulary'], id: string): OccurringType {
  const type = getRelationType(vocabulary, id)
  const sign = getSign(vocabulary, { type: id, sign: null })
  return { id, sign, symmetric: type.symmetric, conduit: getConduit(type) }
}

function getConduit({ conduit, direction, symmetric }: RelationType): number {
  if (!conduit) return 0
  if (symmetric || direction === 'both') return FORWARD | REVERSE
  if (direction === 'none') return 0
  return direction === 'forward' ? FORWARD : REVERSE
}
