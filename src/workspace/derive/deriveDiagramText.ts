import { inLanguage } from '../../base/language.ts'
import { memoiseLastFor } from '../../base/memoise.ts'
import { createRowLookup, listIds } from '../../model/change/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import { getActorType } from '../../model/vocabulary.ts'
import { getEnds } from '../../network/getEnds.ts'
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
  /** The first sentences, at most 40. */
  readonly sentences: readonly string[]
  /** The number of further sentences. */
  readonly more: number
}

/** The most actors, and the most sentences of each, that are written; beyond these, the table is the better text. */
const MOST_ACTORS = 200
const MOST_SENTENCES = 40

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
    actors: told.slice(0, MOST_ACTORS).map(({ id, type }) => {
      const own = from.get(id)!.filter((relation) => relations.get(relation.id) !== 'hide')
      const first = own.slice(0, MOST_SENTENCES)
      return {
        id,
        name: printActor(dataset, id, DATA_LANGUAGE),
        type: inLanguage(getActorType(dataset.vocabulary, type).label, DATA_LANGUAGE),
        sentences: first.map((relation) => printRelation(dataset, relation, DATA_LANGUAGE)),
        more: own.length - first.length,
      }
    }),
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
