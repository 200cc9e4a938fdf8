import type { Palette } from '../../scene/look/palette.ts'
import { BASELINE } from '../drawing/drawActor.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'
import type { PlacedMarker } from './placeMarkers.ts'

/** The diameter of a disc, as a multiple of the body size. */
export const DISC = 1.5
/** Size of a number, as a share of the diameter of its disc. */
const NUMBER = 0.66

/** Draws a number in a filled disc: ink and paper, so that greyscale changes nothing. */
export function drawMarker({ number, box }: PlacedMarker, { ink, paper }: Palette): DrawGroup {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(roundLength) as [
    number,
    number,
    number,
    number,
  ]
  const size = roundLength(width * NUMBER)
  return {
    kind: 'group',
    name: `markers/${number}`,
    items: [
      { kind: 'rect', x, y, width, height, radius: roundLength(width / 2), fill: ink, stroke: paper, strokeWidth: 1 },
      {
        ...{ kind: 'text', text: String(number), x: roundLength(x + width / 2) },
        ...{ y: roundLength(y + height / 2 + size * BASELINE), size, weight: 600, color: paper, anchor: 'middle' },
      },
    ],
  }
}
