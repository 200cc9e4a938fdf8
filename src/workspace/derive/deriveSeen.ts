import { memoiseLastFor } from '../../base/memoise.ts'
import type { Dataset, RelationId } from '../../model/dataset.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { Arrangement } from '../../scene/arrangement.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'

/** How much of a dataset the diagram shows: what it leaves out or folds away and what the filters hide is not counted. */
export interface SeenCounts {
  readonly actors: number
  readonly relations: number
  readonly all: { readonly actors: number; readonly relations: number }
}

/** Counts what the diagram shows; `null` until there is one. */
export function deriveSeen(state: WorkspaceState): SeenCounts | null {
  const { dataset, arrangement } = state
  return dataset && arrangement && count(dataset, arrangement, deriveFiltered(state)!)
}

const count = memoiseLastFor(
  (dataset: Dataset, arrangement: Arrangement, { actors, relations }: Filtered): SeenCounts => {
    const isShown = (spot: string | undefined) => spot?.startsWith('a:') === true
    const shown = [...dataset.actors.keys()].filter(
      (actor) => actors.get(actor) !== 'hide' && isShown(arrangement.spotOf.get(actor)),
    )
    const drawn = new Set<RelationId>(arrangement.wires.flatMap(({ bundle }) => bundle.relations.map(({ id }) => id)))
    const between = [...dataset.relations.values()].filter(({ id, source, target }) => {
      const isDrawn = drawn.has(id) || arrangement.toldByPlace.has(id)
      const ends = [arrangement.spotOf.get(source), arrangement.spotOf.get(target)]
      return isDrawn && ends.every(isShown) && relations.get(id) !== 'hide'
    })
    return {
      actors: shown.length,
      relations: between.length,
      all: { actors: dataset.actors.size, relations: dataset.relations.size },
    }
  },
)
