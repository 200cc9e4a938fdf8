import type { ActorId, Dataset } from '../../model/dataset.ts'
import { getBuiltInActorType } from '../../model/vocabulary.ts'
import type { Box } from '../geometry.ts'
import type { SpotLabel } from '../labelSpot.ts'
import { getActorLook } from '../look/actorLook.ts'
import { getGlyph } from '../look/glyphs.ts'
import type { Palette } from '../look/palette.ts'
import { placeLabel } from '../placeLabel.ts'
import type { SceneActor } from '../scene.ts'
import type { SpotId } from '../structure/listTies.ts'

/** One appearance of an actor in a drawing, with its name as it is set there. */
export interface StationPosition {
  readonly index: number
  readonly box: Box
  readonly name: SpotLabel
}

/** Draws one appearance of an actor as in the diagram. */
export function composeStation(
  dataset: Dataset,
  actor: ActorId,
  { index, box, name: { lines, size, weight, rightToLeft } }: StationPosition,
  palette: Palette,
): SceneActor {
  const type = getBuiltInActorType(dataset.vocabulary, dataset.actors.get(actor)!.type)
  const { textX, textY, sign } = placeLabel(box, rightToLeft)
  return {
    id: nameStation(actor, index),
    actor,
    box,
    ...getActorLook(type, palette),
    glyph: getGlyph(type),
    glyphAt: sign,
    glyphColor: palette.quiet,
    text: { lines, size, weight, color: palette.ink, x: textX, y: textY, rightToLeft },
    opacity: 1,
  }
}

/** A unique id: an actor can appear several times. */
export function nameStation(actor: ActorId, index: number): SpotId {
  return `a:${actor}#${index}`
}
