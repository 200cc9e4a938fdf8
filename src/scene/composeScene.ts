import type { Dataset } from '../model/dataset.ts'
import type { Arrangement, PlacedSpot } from './arrangement.ts'
import { composeLines } from './composeLines.ts'
import type { Composing } from './composing.ts'
import { FADED } from './composing.ts'
import { centreOf } from './geometry.ts'
import type { Palette } from './look/palette.ts'
import { PALETTES } from './look/palette.ts'
import { markActor } from './markActor.ts'
import { composeCells, composeGrid, toHeading } from './matrix/composeMatrix.ts'
import type { Scene, SceneActor } from './scene.ts'

/** Styles an arrangement: drops what is hidden, dims what is faded, and gives the rest its colours and marks. */
export function composeScene(dataset: Dataset, arrangement: Arrangement, composing: Composing): Scene {
  const palette = PALETTES[composing.theme]
  const { matrix, wires, verbs } = arrangement
  const { marks } = composing
  const placed = [...arrangement.spots.values()].filter(({ actor }) => composing.actors.get(actor) !== 'hide')
  const shown = new Set(placed.map(({ id }) => id))
  const dressing = { composing, palette, shown }
  return {
    bounds: arrangement.bounds,
    paper: palette.paper,
    accent: palette.accent,
    frames: matrix ? composeGrid(matrix, palette, shown) : [],
    ...(matrix ? composeCells(wires, matrix, dressing) : composeLines(dataset, wires, { ...dressing, verbs: verbs! })),
    ...(marks && { marks }),
    actors: placed
      .map((spot) => composeActor(spot, composing, palette))
      .map((actor) => (matrix ? toHeading(actor, matrix, palette) : repeatName(actor)))
      .map((actor) => (marks && !matrix ? markActor(actor, marks, palette) : actor)),
  }
}

function composeActor({ id, actor, box, label }: PlacedSpot, { actors }: Composing, palette: Palette): SceneActor {
  const { lines, size, weight, rightToLeft } = label
  return {
    ...{ id, actor, box, shape: 'soft', fill: palette.actor, edge: palette.actorEdge, edgeWidth: 1, edgeDash: [] },
    ...{ glyph: null, glyphAt: box, glyphColor: palette.quiet },
    text: { lines, size, weight, color: palette.ink, ...centreOf(box), rightToLeft, centred: true },
    opacity: actors.get(actor) === 'fade' ? FADED : 1,
  }
}

/** A long bar repeats its name at this interval in px. */
const AGAIN = 240

/** Repeats the name along a long bar. */
function repeatName(actor: SceneActor): SceneActor {
  const { box, text } = actor
  const times = Math.max(1, Math.round(box.height / AGAIN))
  if (times === 1) return actor
  const [first, ...again] = Array.from({ length: times }, (_, index) => ({
    ...text,
    y: box.y + (box.height * (index + 0.5)) / times,
  }))
  return { ...actor, text: first!, again }
}
