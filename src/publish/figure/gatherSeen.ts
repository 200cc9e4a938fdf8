import { groupBy } from '../../base/order.ts'
import type { Scene } from '../../scene/scene.ts'
import { listRelations, nameActors, nameTies } from '../drawing/drawScene.ts'
import type { Seen } from './figure.ts'

/** Lists the actors and relations of a scene, in its order. */
export function gatherSeen(scene: Scene): Seen {
  const [actorGroups, lineGroups] = [nameActors(scene), nameTies(scene)]
  return {
    actors: [...new Set(scene.actors.map(({ actor }) => actor))],
    occurrences: scene.actors.map(({ actor }, index) => ({ group: actorGroups[index]!, actor })),
    lines: [...groupBy(scene.lines, ({ tie }) => tie).values()].map((lines, index) => ({
      group: lineGroups[index]!,
      relations: listRelations(lines),
    })),
    drawn: listRelations(scene.lines),
  }
}
