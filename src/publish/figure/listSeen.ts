import type { Scene } from '../../scene/scene.ts'
import { listRelations } from '../drawing/drawScene.ts'
import type { Seen } from './figure.ts'

/** Lists who and what a scene shows, in its order. */
export function listSeen(scene: Scene): Seen {
  return {
    actors: scene.actors.flatMap(({ actor }) => actor ?? []),
    folded: scene.actors.flatMap(({ folded }) => folded),
    drawn: listRelations(scene.lines),
    placed: listRelations(scene.placeLines),
  }
}
