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

/** One of the places at which an actor stands in a drawing, with its name as it is set there. */
export interface StationPosition {
  readonly index: number
  readonly box: Box
  readonly name: SpotLabel
}

/** Draws an actor at one of its places as it stands in the diagram. */
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

/** An actor may stand in several places. */
export function nameStation(actor: ActorId, index: number): SpotId {
  return `a:${actor}#${index}`
}
