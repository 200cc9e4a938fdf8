import { inLanguage } from '../../base/language.ts'
import { memoiseLastFor } from '../../base/memoise.ts'
import { groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import { getActorType } from '../../model/vocabulary.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { Scene } from '../../scene/scene.ts'
import { DATA_LANGUAGE } from '../dataLanguage.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'
import { deriveFiltered } from './deriveFiltered.ts'
import { deriveScene } from './deriveScene.ts'

/** An actor of the diagram in words, with the relations that start from it as sentences. */
export interface ActorText {
  readonly id: ActorId
  readonly name: string
  readonly type: string
  readonly sentences: readonly string[]
}

/** What the diagram shows, in words; what is left out is only counted. */
export interface DiagramText {
  readonly actors: readonly ActorText[]
  readonly leftOut: number
}

/** The diagram in words, in the order in which the file has its actors; `null` until there is one. */
export function deriveDiagramText(state: WorkspaceState): DiagramText | null {
  const [basis, scene] = [deriveBasis(state), deriveScene(state)]
  return basis && scene && write(basis, scene, deriveFiltered(state)!)
}

const write = memoiseLastFor((dataset: Dataset, scene: Scene, { actors, relations }: Filtered): DiagramText => {
  const shown = new Set(scene.actors.map(({ actor }) => actor))
  const seen = [...dataset.relations.values()].filter(({ id }) => relations.get(id) !== 'hide')
  const from: ReadonlyMap<ActorId, readonly Relation[]> = groupBy(seen, ({ source }) => source)
  return {
    actors: [...dataset.actors.values()]
      .filter(({ id }) => shown.has(id))
      .map(({ id, type }) => ({
        id,
        name: printActor(dataset, id, DATA_LANGUAGE),
        type: inLanguage(getActorType(dataset.vocabulary, type).label, DATA_LANGUAGE),
        sentences: (from.get(id) ?? []).map((relation) => printRelation(dataset, relation, DATA_LANGUAGE)),
      })),
    leftOut: [...dataset.actors.keys()].filter((id) => !shown.has(id) && actors.get(id) !== 'hide').length,
  }
})
