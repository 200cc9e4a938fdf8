import type { Point } from '../model/dataset.ts'
import { round } from './geometry.ts'
import type { Scene, SceneText } from './scene.ts'

/** Moves a scene by a vector. */
export function moveScene(scene: Scene, { x: dx, y: dy }: Point): Scene {
  const move = <At extends Point>(at: At): At => ({
    ...at,
    x: round(at.x + dx),
    y: round(at.y + dy),
  })
  const moveBox = <Boxed extends { readonly box: Scene['bounds'] }>(one: Boxed): Boxed => ({
    ...one,
    box: move(one.box),
  })
  const moveLine = (line: Scene['lines'][number]) => ({ ...line, points: line.points.map(move) })
  const moveText = (text: SceneText) => move(text)
  return {
    ...scene,
    bounds: move(scene.bounds),
    frames: scene.frames.map((frame) => ({
      ...moveBox(frame),
      ...(frame.heading && { heading: moveText(frame.heading) }),
    })),
    lines: scene.lines.map(moveLine),
    labels: scene.labels.map(moveBox),
    actors: scene.actors.map((actor) => ({
      ...moveBox(actor),
      glyphAt: move(actor.glyphAt),
      text: moveText(actor.text),
    })),
  }
}
