import { isRightToLeft } from '../../base/language.ts'
import type { FontWeight } from '../../scene/text/measureText.ts'
import { ARABIC_SCALE } from '../../scene/text/measureText.ts'
import { wrapText } from '../../scene/text/wrapText.ts'
import type { DrawText } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'

/** How a paragraph is set. Its origin is the upper corner at the start of its lines: right for right-to-left text. */
export interface Setting {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly weight?: FontWeight
  readonly color: string
  /** Whether lines are flush right. */
  readonly rightToLeft: boolean
  readonly mostLines?: number
}

const LINE_HEIGHT = 1.34
const ASCENT = 0.98

/** Breaks a text into lines, sets them and returns their height. */
export function setParagraph(text: string, setting: Setting): { items: DrawText[]; height: number; width: number } {
  const { x, y, width, size, weight = 400, color, rightToLeft, mostLines = 200 } = setting
  const { lines, width: widest } = wrapText(text, { size, weight, maxWidth: width, maxLines: mostLines })
  const turned = isRightToLeft(text)
  const items = lines.map(
    (line, index): DrawText => ({
      kind: 'text',
      text: line,
      x: roundLength(rightToLeft ? x + width : x),
      y: roundLength(y + size * (ASCENT + index * LINE_HEIGHT)),
      size: isRightToLeft(line) ? roundLength(size * ARABIC_SCALE) : size,
      weight,
      color,
      anchor: turned === rightToLeft ? 'start' : 'end',
      rightToLeft: turned,
    }),
  )
  return { items, height: roundLength(lines.length * size * LINE_HEIGHT), width: widest }
}
