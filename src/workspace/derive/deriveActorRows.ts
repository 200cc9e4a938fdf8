import { memoiseLastFor } from '../../base/memoise.ts'
import { getBasis } from '../../model/change/lineage.ts'
import type { Actor, ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { getSign } from '../../model/vocabulary.ts'
import type { Visibility } from '../../query/filter.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { Arrangement } from '../../scene/arrangement.ts'
import { toSpotId } from '../../scene/structure/listTies.ts'
import type { WorkspaceState } from '../workspaceState.ts'
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
const NO_TIES: Ties = { out: 0, in: 0, supportive: 0, adverse: 0 }

/** The actors that are not hidden, in the order of the file. */
export function deriveActorRows(state: WorkspaceState): readonly ActorRow[] {
  const { dataset, arrangement } = state
  return dataset ? listRows(dataset, deriveFiltered(state)!, arrangement) : NO_ROWS
}

const listRows = memoiseLastFor((dataset: Dataset, filtered: Filtered, arrangement: Arrangement | null) => {
  const ties = countTies(getBasis(dataset), filtered)
  return [...dataset.actors.values()].flatMap((actor): readonly ActorRow[] => {
    const visibility = filtered.actors.get(actor.id)!
    if (visibility === 'hide') return NO_ROWS
    const leftOut = arrangement && !arrangement.spots.has(toSpotId(actor.id))
    return [{ id: actor.id, actor, visibility, leftOut, ...(ties.get(actor.id) ?? NO_TIES) }]
  })
})

/** Counts relations by actor. A relation of an actor with itself goes both out and in, but its sign counts once. */
const countTies = memoiseLastFor((dataset: Dataset, { relations }: Filtered): ReadonlyMap<ActorId, Ties> => {
  const ties = new Map<ActorId, Ties>()
  for (const relation of dataset.relations.values()) {
    if (relations.get(relation.id) === 'hide') continue
    for (const end of new Set([relation.source, relation.target])) {
      ties.set(end, addTie(ties.get(end) ?? NO_TIES, relation, end, getSign(dataset.vocabulary, relation)))
    }
  }
  return ties
})

function addTie(ties: Ties, { source, target }: Relation, end: ActorId, sign: number): Ties {
  return {
    out: ties.out + Number(source === end),
    in: ties.in + Number(target === end),
    supportive: ties.supportive + Number(sign > 0),
    adverse: ties.adverse + Number(sign < 0),
  }
}
