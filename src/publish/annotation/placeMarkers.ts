import { leastOf } from '../../base/extremes.ts'
import type { Anchor, Marker } from '../../model/figure/design.ts'
import type { Box } from '../../scene/geometry.ts'
import { boxAround, grow } from '../../scene/geometry.ts'
import type { Scene, SceneActor } from '../../scene/scene.ts'
import { listBoxesAlong } from './listBoxesAlong.ts'
import { getObstacles, listMarks } from './obstacles.ts'

/** A number with the square of its disc. */
export interface PlacedMarker {
  readonly number: number
  readonly box: Box
}

/** Gap between a disc and a verb. */
const BESIDE = 1

/** Gives each marker whose anchor is drawn the first spot that covers least: beside the verb of its line, or at a corner of its actor. */
export function placeMarkers(scene: Scene, markers: readonly Marker[], diameter: number): PlacedMarker[] {
  const { boxes } = getObstacles(scene)
  const taken = [...boxes, ...listMarks(scene)]
  return markers.flatMap(({ anchor }, index) => {
    const own = findAnchorBox(scene, anchor)
    const spots = [...listSpots(scene, anchor, diameter)]
    // A disc is wider at its middle than at its corners.
    const covered = spots.map((spot) =>
      taken.reduce((sum, other) => sum + (other === own ? 0 : measureOverlap(grow(spot, -1), other)), 0),
    )
    const box = spots[covered.indexOf(leastOf(covered))]
    if (!box) return []
    taken.push(box)
    return [{ number: index + 1, box }]
  })
}

/** Tells whether a scene draws an anchor. */
export function isAnchored({ actors, lines }: Scene, { kind, id }: Anchor): boolean {
  return kind === 'actor'
    ? actors.some(({ actor }) => actor === id)
    : lines.some(({ relations }) => relations.includes(id))
}

function findAnchorBox({ actors }: Scene, { kind, id }: Anchor): Box | undefined {
  return kind === 'actor' ? actors.find(({ actor }) => actor === id)?.box : undefined
}

/** The area that two boxes share. */
function measureOverlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

/** The squares in which a disc can stand, the best first. */
function* listSpots(scene: Scene, { kind, id }: Anchor, diameter: number): Iterable<Box> {
  const size = { width: diameter, height: diameter }
  if (kind === 'actor') {
    for (const actor of scene.actors) if (actor.actor === id) yield* listCorners(actor, diameter)
    return
  }
  const lines = scene.lines.filter(({ relations }) => relations.includes(id))
  const ties = new Set(lines.map(({ tie }) => tie))
  for (const { tie, box } of scene.labels) {
    if (!ties.has(tie)) continue
    const away = diameter / 2 + BESIDE
    const y = box.y + box.height / 2
    yield boxAround({ x: box.x - away, y }, diameter, diameter)
    yield boxAround({ x: box.x + box.width + away, y }, diameter, diameter)
  }
  for (const line of lines) if (line.cell) yield boxAround(line.points[0]!, diameter, diameter)
  for (const on of [true, false]) for (const line of lines) yield* listBoxesAlong(line, size, on)
}

/** The corners of an actor: first that above the start of its name. */
function* listCorners({ box, text }: SceneActor, diameter: number): Iterable<Box> {
  const [left, right] = [box.x, box.x + box.width]
  for (const y of [box.y, box.y + box.height])
    for (const x of text.rightToLeft ? [right, left] : [left, right]) yield boxAround({ x, y }, diameter, diameter)
}
