import { memoiseLastFor } from '../../base/memoise.ts'
import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { Arrangement } from '../../scene/arrangement.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'
import { deriveFiltered } from './deriveFiltered.ts'

/** How much of a dataset the diagram shows, without what it leaves out and what the filters hide. */
export interface SeenCounts {
  readonly actors: number
  readonly relations: number
  readonly all: { readonly actors: number; readonly relations: number }
}

/** Counts what the diagram shows; `null` until there is one. */
export function deriveSeen(state: WorkspaceState): SeenCounts | null {
  const [basis, { arrangement }] = [deriveBasis(state), state]
  return basis && arrangement && count(basis, arrangement, deriveFiltered(state)!)
}

const count = memoiseLastFor(
  (dataset: Dataset, arrangement: Arrangement, { actors, relations }: Filtered): SeenCounts => {
    const shown = new Set<ActorId>()
    for (const { actor } of arrangement.spots.values()) {
      if (dataset.actors.has(actor) && actors.get(actor) !== 'hide') shown.add(actor)
    }
    const drawn = new Set<RelationId>(arrangement.wires.flatMap(({ tie }) => tie.relations.map(({ id }) => id)))
    const between = [...drawn].filter((id) => {
      const relation = dataset.relations.get(id)
      return relation && shown.has(relation.source) && shown.has(relation.target) && relations.get(id) !== 'hide'
    })
    return {
      actors: shown.size,
      relations: between.length,
      all: { actors: dataset.actors.size, relations: dataset.relations.size },
    }
  },
)
