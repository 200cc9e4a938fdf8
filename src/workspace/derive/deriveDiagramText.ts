import { memoiseLastFor } from '../../base/memoise.ts'
import { createRowLookup, listIds } from '../../model/change/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { getEnds } from '../../network/getEnds.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { Scene } from '../../scene/scene.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'
import { deriveFiltered } from './deriveFiltered.ts'
import { deriveScene } from './deriveScene.ts'
import type { ActorText } from './listActorTexts.ts'
import { listActorTexts } from './listActorTexts.ts'

/** What the diagram shows, in words; what it leaves out is only counted. */
export interface DiagramText {
  /** The first actors, at most 200. */
  readonly actors: readonly ActorText[]
  readonly shown: number
  readonly leftOut: number
}

/** The diagram in words, with its actors in the order of the file; `null` until there is a diagram. */
export function deriveDiagramText(state: WorkspaceState): DiagramText | null {
  const [basis, scene] = [deriveBasis(state), deriveScene(state)]
  return basis && scene && write(basis, scene, deriveFiltered(state)!)
}

const write = memoiseLastFor((dataset: Dataset, scene: Scene, { totals, relations }: Filtered): DiagramText => {
  const shown = new Set(scene.actors.map(({ actor }) => actor))
  const from = listRelationsFrom(dataset, shown)
  const told = [...dataset.actors.values()].filter(({ id }) => shown.has(id))
  return {
    actors: listActorTexts(
      dataset,
      told.map(({ id }) => id),
      (id) => from.get(id)!.filter((relation) => relations.get(relation.id) !== 'hide'),
    ),
    shown: told.length,
    leftOut: totals.actors.show + totals.actors.fade - told.length,
  }
})

/** Lists the relations that start from each of the given actors. In a large dataset, only these are looked at. */
function listRelationsFrom(dataset: Dataset, starts: ReadonlySet<ActorId>): ReadonlyMap<ActorId, readonly Relation[]> {
  const rowOf = createRowLookup(dataset.actors)
  const ids = listIds(dataset.relations)
  const { source } = getEnds(dataset)
  const from = new Map<ActorId, Relation[]>(Array.from(starts, (actor) => [actor, []]))
  const own: (Relation[] | undefined)[] = new Array(dataset.actors.size)
  for (const [actor, relations] of from) own[rowOf(actor)!] = relations
  for (let row = 0; row < source.length; row++) {
    own[source[row]!]?.push(dataset.relations.get(ids[row]!)!)
  }
  return from
}
