import type { Dataset } from '../src/model/dataset.ts'
import { arrange } from '../src/scene/arrange.ts'
import type { Arrangement, Arranging, PlacedSpot } from '../src/scene/arrangement.ts'
import type { Box } from '../src/scene/geometry.ts'
import { boxAround, centreOf } from '../src/scene/geometry.ts'
import type { SpotLabel } from '../src/scene/labelSpot.ts'
import type { Matrix } from '../src/scene/matrix/matrix.ts'
import { placeLabel } from '../src/scene/placeLabel.ts'
import { measureText } from '../src/scene/text/measureText.ts'
import type { Drawing, DrawnActor } from './drawing.ts'

/** Of a line of text, in its sizes. */
export const LINE_HEIGHT = 1.23

/** An arrangement as it is before a person has done anything, with everybody shown. */
export const UNTOUCHED: Arranging = {
  layout: 'bars',
  level: 'all',
  opened: new Set(),
  openedTrunks: new Set(),
  needed: new Set(),
  names: 'en',
  language: 'en',
  structureLines: false,
  positions: new Map(),
  focus: null,
  words: {
    folded: (count, actorType) => `+${count} ${actorType ?? 'more'}`,
    looseCamp: (index) => `Camp ${index}`,
  },
}

/** Draws a dataset as this project does. */
export function drawOurs(dataset: Dataset, change: Partial<Arranging> = {}): Drawing {
  return toDrawing(dataset, arrange(dataset, { ...UNTOUCHED, ...change }))
}

/** The boxes and lines of an arrangement. */
export function toDrawing(dataset: Dataset, { spots, wires, outlines, spotOf, verbs, matrix }: Arrangement): Drawing {
  const place = (spot: PlacedSpot) =>
    matrix ? labelHeading(spot, matrix) : verbs === null ? labelBox(spot.box, spot.label) : labelInMiddle(spot)
  return {
    actors: [...spots.values()].map((spot) => toActor(spot, place(spot))),
    lines: wires.flatMap(({ bundle, strokes }) =>
      strokes.map(({ to, points }) => ({ bundle: bundle.id, ends: [bundle.hub, to], points })),
    ),
    lineLabels: wires.flatMap(({ labelAt }) => labelAt ?? []),
    headings: outlines.map(({ heading }) => heading),
    outlines: outlines.length > 0 ? outlines.map(({ box }) => box) : null,
    ties: [...dataset.relations.values()].flatMap(({ source, target }) => {
      const [from, to] = [spotOf.get(source), spotOf.get(target)]
      return from && to ? [[from, to] as const] : []
    }),
  }
}

function toActor({ id, box, label }: PlacedSpot, place: Box): DrawnActor {
  return { id, box, label: place, shortened: label.lines.some((line) => line.endsWith('…')) }
}

/** Where the lines of a label stand inside the box of its actor. */
export function labelBox(box: Box, { lines, size, weight, rightToLeft }: SpotLabel): Box {
  const { textX, textY } = placeLabel(box, rightToLeft)
  const { width, height } = measureLabel({ lines, size, weight })
  return { x: rightToLeft ? textX - width : textX, y: textY - height / 2, width, height }
}

/** The same where a name has no sign beside it. */
function labelInMiddle({ box, label }: PlacedSpot): Box {
  const { width, height } = measureLabel(label)
  return boxAround(centreOf(box), width, height)
}

/** The same in the heading of a row or a column, where it can run upwards. */
function labelHeading(spot: PlacedSpot, { turned }: Matrix): Box {
  const { width, height } = measureLabel(spot.label)
  return spot.id.startsWith('c:') && turned ? boxAround(centreOf(spot.box), height, width) : labelInMiddle(spot)
}

function measureLabel({ lines, size, weight }: Pick<SpotLabel, 'lines' | 'size' | 'weight'>) {
  return {
    width: Math.max(...lines.map((line) => measureText(line, size, weight))),
    height: lines.length * size * LINE_HEIGHT,
  }
}
