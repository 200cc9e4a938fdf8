import type { Palette } from '../../scene/look/palette.ts'
import type { DrawGroup, DrawItem, DrawPath } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'
import { setParagraph } from '../figure/setParagraph.ts'
import type { Leader } from './findLeader.ts'
import type { PlacedCallout } from './placeCallouts.ts'

/** Length and half width of the tip of an arrow, and its stroke, as shares of the size of the letters. */
const TIP = { length: 0.5, half: 0.26 }
const STROKE = 0.08

/** Draws the text of a callout and its arrow. */
export function drawCallout(
  { index, text, box, leader }: PlacedCallout,
  { size, palette, rightToLeft }: { readonly size: number; readonly palette: Palette; readonly rightToLeft: boolean },
): DrawGroup {
  // The paragraph is broken where its box was: the widths of lines round up to that of the box.
  const set = setParagraph(text, {
    ...{ x: box.x, y: box.y, width: box.width + 0.01, size, weight: 500, color: palette.ink, rightToLeft },
  })
  const items: DrawItem[] = [...(leader ? drawLeader(leader, size, palette.ink) : []), ...set.items]
  return { kind: 'group', name: `callouts/${index + 1}`, items }
}

function drawLeader({ from, control, to }: Leader, size: number, color: string): DrawPath[] {
  const length = Math.hypot(to.x - control.x, to.y - control.y) || 1
  const [ux, uy] = [(to.x - control.x) / length, (to.y - control.y) / length]
  const at = (along: number, aside: number) => print(to.x - ux * along - uy * aside, to.y - uy * along + ux * aside)
  const look = { stroke: color, strokeWidth: roundLength(STROKE * size), roundJoin: true }
  const [along, aside] = [TIP.length * size, TIP.half * size]
  return [
    { kind: 'path', path: `M${print(from.x, from.y)}Q${print(control.x, control.y)} ${print(to.x, to.y)}`, ...look },
    { kind: 'path', path: `M${at(along, aside)}L${at(0, 0)}L${at(along, -aside)}`, ...look },
  ]
}

function print(x: number, y: number): string {
  return `${roundLength(x)} ${roundLength(y)}`
}
