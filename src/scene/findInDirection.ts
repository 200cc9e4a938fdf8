import { centreOf } from './geometry.ts'
import type { SceneActor } from './scene.ts'

export type Heading = 'left' | 'right' | 'up' | 'down'

/** The nearest actor in a direction; straight ahead counts for more than near. `undefined` if there is none. */
export function findInDirection(
  actors: readonly SceneActor[],
  from: SceneActor,
  heading: Heading,
): SceneActor | undefined {
  const at = centreOf(from.box)
  let best: SceneActor | undefined
  let least = Infinity
  for (const actor of actors) {
    if (actor.id === from.id) continue
    const to = centreOf(actor.box)
    const [dx, dy] = [to.x - at.x, to.y - at.y]
    const [ahead, aside] =
      heading === 'left' ? [-dx, dy] : heading === 'right' ? [dx, dy] : heading === 'up' ? [-dy, dx] : [dy, dx]
    if (ahead <= 4) continue
    const distance = ahead + 2.5 * Math.abs(aside)
    if (distance < least) [best, least] = [actor, distance]
  }
  return best
}
