import { memoiseLastFor } from '../../base/memoise.ts'
import { getTieBasis } from '../../model/change/lineage.ts'
import type { Actor, ActorId, Dataset } from '../../model/dataset.ts'
import { getSign } from '../../model/vocabulary.ts'
import { getEnds } from '../../network/getEnds.ts'
import type { Visibility } from '../../query/filter.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { Arrangement } from '../../scene/arrangement.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'
import { createReader } from './visibilityColumn.ts'

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
  return listRows(dataset.actors, filtered.actors, countTies(getTieBasis(dataset), filtered.relations), arrangement)
}

/** A changed note of a relation leaves the rows as they are. */
const listRows = memoiseLastFor(
  (actors: Dataset['actors'], visibilities: Filtered['actors'], ties: TieColumns, arrangement: Arrangement | null) => {
    const rows: ActorRow[] = []
    const drawn = new Set(Array.from(arrangement?.spots.values() ?? [], (spot) => spot.actor))
    const read = createReader(visibilities)
    let index = 0
    actors.forEach((actor, id) => {
      const at = index++
      const visibility = read(id)!
      if (visibility === 'hide') return
      const leftOut = arrangement && !drawn.has(id)
      const [out, into] = [ties.out[at]!, ties.in[at]!]
      const [supportive, adverse] = [ties.supportive[at]!, ties.adverse[at]!]
      rows.push({ id, actor, visibility, leftOut, out, in: into, supportive, adverse })
    })
    return rows
  },
)

/** Counts of relations, by the index of the actor. */
type TieColumns = Readonly<Record<keyof Ties, Uint32Array>>

/** Counts relations by actor. A relation of an actor with itself goes both out and in, but its sign counts once. */
const countTies = memoiseLastFor((dataset: Dataset, visibilities: Filtered['relations']): TieColumns => {
  const { source, target } = getEnds(dataset)
  const create = () => new Uint32Array(dataset.actors.size)
  const ties = { out: create(), in: create(), supportive: create(), adverse: create() }
  const read = createReader(visibilities)
  let index = 0
  dataset.relations.forEach((relation, id) => {
    const [from, to] = [source[index]!, target[index++]!]
    if (read(id) === 'hide') return
    const sign = getSign(dataset.vocabulary, relation)
    const signed = sign > 0 ? ties.supportive : ties.adverse
    ties.out[from]!++
    ties.in[to]!++
    if (sign === 0) return
    signed[from]!++
    if (to !== from) signed[to]!++
  })
  return ties
})
