import { memoiseLastFor } from '../../base/memoise.ts'
import { getBasis } from '../../model/change/lineage.ts'
import type { Actor, ActorId, Dataset } from '../../model/dataset.ts'
import { getSign } from '../../model/vocabulary.ts'
import { getEnds } from '../../network/getEnds.ts'
import type { Visibility } from '../../query/filter.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { Arrangement } from '../../scene/arrangement.ts'
import { toSpotId } from '../../scene/structure/listTies.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { createReader } from './createReader.ts'
import { deriveFiltered } from './deriveFiltered.ts'

/** An actor in the table, with counts of its relations that are not hidden. */
export interface ActorRow extends Ties {
  readonly id: ActorId
  readonly actor: Actor
  readonly visibility: Visibility
  /** Whether the diagram leaves it out; `null` until there is a diagram. */
  readonly leftOut: boolean | null
}

export interface Ties {
  readonly out: number
  readonly in: number
  readonly supportive: number
  readonly adverse: number
}

const NO_ROWS: readonly ActorRow[] = []

/** The actors that are not hidden, in the order of the file. */
export function deriveActorRows(state: WorkspaceState): readonly ActorRow[] {
  const { dataset, arrangement } = state
  if (!dataset) return NO_ROWS
  const filtered = deriveFiltered(state)!
  return listRows(dataset.actors, filtered, countTies(getBasis(dataset), filtered), arrangement)
}

/** A changed note of a relation leaves the rows as they are. */
const listRows = memoiseLastFor(
  (actors: Dataset['actors'], filtered: Filtered, ties: TieColumns, arrangement: Arrangement | null) => {
    const rows: ActorRow[] = []
    const read = createReader(filtered.actors)
    let index = 0
    for (const actor of actors.values()) {
      const at = index++
      const visibility = read(actor.id)!
      if (visibility === 'hide') continue
      const leftOut = arrangement && !arrangement.spots.has(toSpotId(actor.id))
      const counts = {
        out: ties.out[at]!,
        in: ties.in[at]!,
        supportive: ties.supportive[at]!,
        adverse: ties.adverse[at]!,
      }
      rows.push({ id: actor.id, actor, visibility, leftOut, ...counts })
    }
    return rows
  },
)

/** Counts of relations, by the index of the actor. */
type TieColumns = Readonly<Record<keyof Ties, Uint32Array>>

/** Counts relations by actor. A relation of an actor with itself goes both out and in, but its sign counts once. */
const countTies = memoiseLastFor((dataset: Dataset, { relations }: Filtered): TieColumns => {
  const { source, target } = getEnds(dataset)
  const create = () => new Uint32Array(dataset.actors.size)
  const ties = { out: create(), in: create(), supportive: create(), adverse: create() }
  const read = createReader(relations)
  let index = 0
  for (const relation of dataset.relations.values()) {
    const [from, to] = [source[index]!, target[index++]!]
    if (read(relation.id) === 'hide') continue
    const sign = getSign(dataset.vocabulary, relation)
    const signed = sign > 0 ? ties.supportive : ties.adverse
    ties.out[from]!++
    ties.in[to]!++
    if (sign === 0) continue
    signed[from]!++
    if (to !== from) signed[to]!++
  }
  return ties
})
