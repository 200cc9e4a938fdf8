import { centreOf } from '../../scene/geometry.ts'
import { CORNER } from '../../scene/look/actorLook.ts'
import type { SceneActor, SceneText } from '../../scene/scene.ts'
import { getBadgeLook } from '../../scene/scene.ts'
import { ARABIC_SCALE } from '../../scene/text/measureText.ts'
import type { DrawItem, DrawText } from './drawing.ts'
import { roundLength } from './drawing.ts'

const LINE_HEIGHT = 1.23
/** Distance from the middle of a line of text to its baseline, as a multiple of the font size. */
export const BASELINE = 0.36

/** Draws the outline, glyph and name of an actor. */
export function drawActor(actor: SceneActor): DrawItem[] {
  const { fill, edge, edgeWidth, edgeDash, glyph, glyphAt, glyphColor, text, again = [] } = actor
  return [
    { kind: 'path', path: outlinePath(actor), fill, stroke: edge, strokeWidth: edgeWidth, dash: edgeDash },
    ...(glyph
      ? [{ kind: 'path', path: glyph, at: glyphAt, stroke: glyphColor, strokeWidth: 1.2, roundJoin: true } as const]
      : []),
    ...[text, ...again].flatMap(drawText),
    ...drawBadge(actor),
  ]
}

const BADGE_SIZE = 11

/** A disc on the lower corner at which the name ends, with a number in it or empty. */
export function drawBadge(actor: SceneActor): DrawItem[] {
  const { badge } = actor
  if (!badge) return []
  const { box: disc, fill, color } = getBadgeLook(actor, badge)
  const { x, y } = centreOf(disc)
  return [
    { kind: 'rect', ...disc, radius: disc.width / 2, fill, stroke: badge.color, strokeWidth: 1.2 },
    ...(badge.text === ''
      ? []
      : [
          {
            ...({ kind: 'text', text: badge.text, x, y: roundLength(y + BADGE_SIZE * BASELINE) } as const),
            ...({ size: BADGE_SIZE, weight: 600, color, anchor: 'middle' } as const),
          },
        ]),
  ]
}

/** The outline of an actor as path data. */
export function outlinePath({ box, shape }: Pick<SceneActor, 'box' | 'shape'>): string {
  const { x, y, width, height } = box
  const [right, bottom, middle] = [x + width, y + height, y + height / 2]
  const c = CORNER
  switch (shape) {
    case 'square':
      return `M${x} ${y}H${right}V${bottom}H${x}Z`
    case 'pointed':
      return `M${x + c} ${y}H${right - c}L${right} ${middle}L${right - c} ${bottom}H${x + c}L${x} ${middle}Z`
    case 'cut':
      return `M${x + c} ${y}H${right - c}L${right} ${y + c}V${bottom - c}L${right - c} ${bottom}H${x + c}L${x} ${bottom - c}V${y + c}Z`
    default: {
      const r = shape === 'round' ? Math.min(16, height / 2) : c
      return `M${x + r} ${y}H${right - r}A${r} ${r} 0 0 1 ${right} ${y + r}V${bottom - r}A${r} ${r} 0 0 1 ${right - r} ${bottom}H${x + r}A${r} ${r} 0 0 1 ${x} ${bottom - r}V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}Z`
    }
  }
}

/** Draws lines of text, centred vertically on the point of the text. */
export function drawText({ lines, size, weight, color, x, y, rightToLeft, centred, turned }: SceneText): DrawText[] {
  const step = size * LINE_HEIGHT
  const top = y - ((lines.length - 1) * step) / 2 + size * BASELINE
  // Right-to-left text starts at its right end: it must turn the other way to run upwards too.
  const turn = rightToLeft ? 90 : -90
  return lines.map((text, index) => ({
    kind: 'text',
    text,
    ...(turned
      ? { x: roundLength(x - Math.sign(turn) * (top - y + index * step)), y, turn }
      : { x, y: roundLength(top + index * step) }),
    size: rightToLeft ? roundLength(size * ARABIC_SCALE) : size,
    weight,
    color,
    rightToLeft,
    ...(centred && { anchor: 'middle' }),
  }))
}
