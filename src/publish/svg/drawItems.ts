import { CORNER } from '../../scene/look/actorLook.ts'
import type { SceneActor, SceneFrame, SceneLabel, SceneLine, SceneOutline, SceneText } from '../../scene/scene.ts'
import { ARABIC_SCALE } from '../../scene/text/measureText.ts'
import { drawMark, shortenFor } from './drawMark.ts'
import { escapeXml } from './escapeXml.ts'

const BEND = 6
const LINE_HEIGHT = 1.23
/** From the middle of a line of text to its baseline, in sizes. */
const BASELINE = 0.36

export function drawOutline({ camp, box, fill, edge, heading }: SceneOutline): string {
  const rect = `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="10" fill="${fill}" stroke="${edge}"/>`
  return `<g id="${escapeXml(camp)}">${rect}${drawText(heading)}</g>`
}

export function drawFrame({ box, edge }: SceneFrame): string {
  return `<rect x="${box.x + 0.5}" y="${box.y + 0.5}" width="${box.width - 1}" height="${box.height - 1}" rx="10" fill="none" stroke="${edge}"/>`
}

/** A stroke with rounded bends, and the marks at its ends. */
export function drawLine(line: SceneLine): string {
  const { color, width, dash, opacity, startMark, endMark } = line
  const points = shortenFor(line)
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''
  const path = `<path d="${roundedPath(points)}" fill="none" stroke="${color}" stroke-width="${width}"${dashes}/>`
  const start = drawMark(startMark, line.points[0]!, line.points[1]!, color)
  const end = drawMark(endMark, line.points.at(-1)!, line.points.at(-2)!, color)
  return `<g id="${escapeXml(line.id)}"${fade(opacity)}>${path}${start}${end}</g>`
}

export function drawLabel({ id, box, text, color, opacity }: SceneLabel, paper: string): string {
  const rect = `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="8" fill="${paper}" stroke="${color}" stroke-width="0.8"/>`
  const at = `x="${box.x + box.width / 2}" y="${round(box.y + box.height / 2 + 11 * BASELINE)}"`
  return `<g id="${escapeXml(id)}"${fade(opacity)}>${rect}<text ${at} font-size="11" font-weight="500" text-anchor="middle" fill="${color}">${escapeXml(text)}</text></g>`
}

export function drawActor(actor: SceneActor): string {
  const dashes = actor.edgeDash.length > 0 ? ` stroke-dasharray="${actor.edgeDash.join(' ')}"` : ''
  const shape = `<path d="${outlinePath(actor)}" fill="${actor.fill}" stroke="${actor.edge}" stroke-width="${actor.edgeWidth}"${dashes}/>`
  const { x, y } = actor.glyphAt
  const glyph = actor.glyph
    ? `<path transform="translate(${x} ${y})" d="${actor.glyph}" fill="none" stroke="${actor.glyphColor}" stroke-width="1.2" stroke-linejoin="round"/>`
    : ''
  return `<g id="${escapeXml(actor.id)}"${fade(actor.opacity)}>${shape}${glyph}${drawText(actor.text)}</g>`
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

function drawText({ lines, size, weight, color, x, y, rightToLeft }: SceneText): string {
  const step = size * LINE_HEIGHT
  const top = y - ((lines.length - 1) * step) / 2 + size * BASELINE
  const scaled = rightToLeft ? round(size * ARABIC_SCALE) : size
  const direction = rightToLeft ? ' direction="rtl"' : ''
  return lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${round(top + index * step)}" font-size="${scaled}" font-weight="${weight}" fill="${color}"${direction}>${escapeXml(line)}</text>`,
    )
    .join('')
}

function roundedPath(points: readonly { readonly x: number; readonly y: number }[]): string {
  let path = `M${round(points[0]!.x)} ${round(points[0]!.y)}`
  for (let index = 1; index < points.length - 1; index++) {
    const [before, at, after] = [points[index - 1]!, points[index]!, points[index + 1]!]
    const [into, out] = [toward(at, before), toward(at, after)]
    path += `L${round(into.x)} ${round(into.y)}Q${round(at.x)} ${round(at.y)} ${round(out.x)} ${round(out.y)}`
  }
  const last = points.at(-1)!
  return `${path}L${round(last.x)} ${round(last.y)}`
}

/** A point a bend's radius away from a corner, at most half way to the next. */
function toward(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const by = Math.min(BEND, length / 2) / length
  return { x: from.x + (to.x - from.x) * by, y: from.y + (to.y - from.y) * by }
}

function fade(opacity: number): string {
  return opacity === 1 ? '' : ` opacity="${opacity}"`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
