import { groupBy } from '../../base/order.ts'
import type { Scene } from '../../scene/scene.ts'
import { listRelations, nameActor, nameRelations } from '../drawing/drawScene.ts'
import type { Seen } from './figure.ts'

/** Lists who and what a scene shows, in its order. */
export function listSeen(scene: Scene): Seen {
  return {
    actors: scene.actors.flatMap(({ actor }) => actor ?? []),
    folded: scene.actors.flatMap(({ folded }) => folded),
    folds: scene.actors
      .filter(({ actor }) => actor === null)
      .map((fold) => ({ group: nameActor(fold), text: fold.text.lines.join(' '), actors: fold.folded })),
    lines: [...groupBy(scene.lines, ({ bundle }) => bundle).values()].map((lines) => {
      const relations = listRelations(lines)
      return { group: nameRelations(relations), relations }
    }),
    drawn: listRelations(scene.lines),
    placed: listRelations(scene.placeLines),
  }
}
