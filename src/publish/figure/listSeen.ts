import { groupBy } from '../../base/order.ts'
import type { Scene } from '../../scene/scene.ts'
import { listRelations, nameActors, nameBundles } from '../drawing/drawScene.ts'
import type { Seen } from './figure.ts'

/** Lists who and what a scene shows, in its order. */
export function listSeen(scene: Scene): Seen {
  const [actorGroups, lineGroups] = [nameActors(scene), nameBundles(scene)]
  const grouped = scene.actors.map((spot, index) => ({ ...spot, group: actorGroups[index]! }))
  return {
    actors: [...new Set(scene.actors.flatMap(({ actor }) => actor ?? []))],
    folded: scene.actors.flatMap(({ folded }) => folded),
    places: grouped.flatMap(({ group, actor }) => (actor === null ? [] : [{ group, actor }])),
    folds: grouped
      .filter(({ actor }) => actor === null)
      .map(({ group, text, folded }) => ({ group, text: text.lines.join(' '), actors: folded })),
    lines: [...groupBy(scene.lines, ({ bundle }) => bundle).values()].map((lines, index) => ({
      group: lineGroups[index]!,
      relations: listRelations(lines),
    })),
    drawn: listRelations(scene.lines),
    placed: listRelations(scene.placeLines),
  }
}
