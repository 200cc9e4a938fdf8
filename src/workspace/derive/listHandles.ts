import type { ActorId, Point, RelationId } from '../../model/dataset.ts'
import { contains } from '../../scene/geometry.ts'
import type { Scene, SceneActor, SceneLine } from '../../scene/scene.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** A point of the scene from which something is drawn: a relation of an actor, or another end of relations. */
export type DrawingHandle =
  | { readonly kind: 'relate'; readonly actor: ActorId; readonly at: Point }
  | { readonly kind: 'end'; readonly relations: readonly RelationId[]; readonly end: ActorId; readonly at: Point }

/** Lists the handles of what is selected: at the corner of an actor, or at both ends of a line. */
export function listHandles({ view: { selection } }: WorkspaceState, scene: Scene): readonly DrawingHandle[] {
  const [actor, ...others] = selection.actors
  if (actor && others.length === 0) {
    return scene.actors
      .filter((one) => one.actor === actor)
      .slice(0, 1)
      .map(({ box }) => ({ kind: 'relate', actor, at: { x: box.x + box.width, y: box.y + box.height } }))
  }
  const line = actor ? undefined : scene.lines.find((one) => isOf(one, selection.relations))
  const actorOf = (id: string) => scene.actors.find((one) => one.id === id)?.actor
  const [from, to] = line ? [actorOf(line.from), actorOf(line.to)] : []
  if (!line || !from || !to) return []
  const { relations, points } = line
  return [
    { kind: 'end', relations, end: from, at: points[0]! },
    { kind: 'end', relations, end: to, at: points.at(-1)! },
  ]
}

/** Whether all that is selected is on one line. */
function isOf({ relations, cell }: SceneLine, selected: readonly RelationId[]): boolean {
  return !cell && selected.length > 0 && selected.every((id) => relations.includes(id))
}

/** Finds the actor at a point of the scene. */
export function findActorAt(scene: Scene, point: Point): SceneActor | undefined {
  return scene.actors.findLast(({ box }) => contains(box, point))
}
