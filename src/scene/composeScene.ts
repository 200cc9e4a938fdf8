import type { Dataset } from '../model/dataset.ts'
import { getActorType, getBuiltInActorType } from '../model/vocabulary.ts'
import type { Arrangement, PlacedSpot } from './arrangement.ts'
import { composeLines } from './composeLines.ts'
import { composePlaceLines } from './composePlaceLines.ts'
import type { Composing } from './composing.ts'
import { FADED } from './composing.ts'
import { HEADING_SIZE } from './density.ts'
import { getActorLook } from './look/actorLook.ts'
import { getGlyph } from './look/glyphs.ts'
import type { Palette } from './look/palette.ts'
import { PALETTES } from './look/palette.ts'
import { composeCells, composeGrid, toHeading } from './matrix/composeMatrix.ts'
import { placeLabel } from './placeLabel.ts'
import type { Scene, SceneActor } from './scene.ts'

/** Dresses an arrangement: what is hidden falls away, what is faded turns pale, the rest gets its colours and marks. */
export function composeScene(dataset: Dataset, arrangement: Arrangement, composing: Composing): Scene {
  const palette = PALETTES[composing.theme]
  const { matrix } = arrangement
  const actors = [...arrangement.spots.values()]
    .flatMap((spot) => composeSpot(dataset, spot, composing, palette))
    .map((actor) => (matrix ? toHeading(actor, matrix, palette) : arrangement.verbs === null ? actor : toBar(actor)))
  const shown = new Set(actors.map(({ id }) => id))
  const camps = new Set(actors.map(({ id }) => arrangement.spots.get(id)!.camp))
  return {
    bounds: arrangement.bounds,
    paper: palette.paper,
    accent: palette.accent,
    outlines: arrangement.outlines
      .filter(({ camp }) => camps.has(camp))
      .map(({ camp, box, heading, name }) => ({
        camp,
        box,
        fill: palette.hull,
        edge: palette.hullEdge,
        heading: {
          lines: [name],
          size: HEADING_SIZE,
          weight: 600,
          color: palette.quiet,
          x: heading.x,
          y: heading.y + heading.height / 2,
          rightToLeft: false,
        },
      })),
    frames: matrix
      ? composeGrid(matrix, palette, shown)
      : arrangement.frames
          .filter(({ owner }) => shown.has(owner))
          .map(({ owner, box }) => ({ id: owner, box, edge: palette.hairline, fill: null, corner: FRAME_CORNER })),
    ...(matrix
      ? composeCells(arrangement.wires, matrix, { composing, palette, shown })
      : composeLines(dataset, arrangement, composing, palette, shown)),
    placeLines: composePlaceLines(dataset, arrangement, palette, shown),
    actors,
  }
}

function composeSpot(dataset: Dataset, spot: PlacedSpot, { actors }: Composing, palette: Palette): SceneActor[] {
  const members = spot.actor === null ? spot.folded : [spot.actor]
  const visibility = members.map((actor) => actors.get(actor) ?? 'show').filter((state) => state !== 'hide')
  if (visibility.length === 0) return []
  const type =
    spot.actor === null
      ? null
      : getBuiltInActorType(
          dataset.vocabulary,
          getActorType(dataset.vocabulary, dataset.actors.get(spot.actor)!.type).id,
        )
  const { textX, textY, sign } = placeLabel(spot.box, spot.label.rightToLeft)
  const look = type === null ? foldLook(palette) : getActorLook(type, palette)
  return [
    {
      id: spot.id,
      actor: spot.actor,
      folded: spot.folded,
      box: spot.box,
      ...look,
      glyph: type === null ? PLUS : getGlyph(type),
      glyphAt: sign,
      glyphColor: palette.quiet,
      text: {
        lines: spot.label.lines,
        size: spot.label.size,
        weight: spot.label.weight,
        color: type === null ? palette.quiet : palette.ink,
        x: textX,
        y: textY,
        rightToLeft: spot.label.rightToLeft,
      },
      opacity: visibility.includes('show') ? 1 : FADED,
    },
  ]
}

const FRAME_CORNER = 10

/** Along a bar its name stands again about every so many px. */
const AGAIN = 240

/** A bar: its name in the middle, again and again where it is long, without a sign. */
function toBar(actor: SceneActor): SceneActor {
  const { box, text } = actor
  const times = Math.max(1, Math.round(box.height / AGAIN))
  const [first, ...again] = Array.from({ length: times }, (_, index) => ({
    ...text,
    ...{ centred: true as const, x: box.x + box.width / 2, y: box.y + (box.height * (index + 0.5)) / times },
  }))
  return { ...actor, shape: 'soft', glyph: null, text: first!, ...(again.length > 0 && { again }) }
}

const PLUS = 'M8 3.5v9M3.5 8h9'

function foldLook(palette: Palette) {
  return { shape: 'soft', fill: palette.hull, edge: palette.actorEdge, edgeWidth: 1, edgeDash: [2, 3] } as const
}
