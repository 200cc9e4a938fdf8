import type { Language, LocalText } from '../base/language.ts'
import { isRightToLeft } from '../base/language.ts'
import type { FontWeight } from './text/measureText.ts'
import { wrapText } from './text/wrapText.ts'

/** Which names stand in the diagram. */
export type NameLanguage = Language | 'both'

const PLAIN = { size: 13, weight: 500, lineHeight: 16 } as const
/** For an actor with so many partners that it carries the picture. */
const LEADING = { size: 15, weight: 600, lineHeight: 18 } as const
const MANY = 15
/** From the edge of the actor to its sign, and from there to its name. */
export const INSET = 8
export const SIGN_SIZE = 16
const TEXT_INSET = INSET + SIGN_SIZE + 6
const WIDTH = 176
const MAX_LINES = 3
const TALLEST = 80

export interface SpotLabel {
  readonly lines: readonly string[]
  readonly size: number
  readonly weight: FontWeight
  readonly rightToLeft: boolean
  readonly width: number
  readonly height: number
}

/**
 * Breaks a name into lines and gives the size of the actor around it, in whole eights. An actor with many partners is
 * higher, so that there is room at its sides for their ends.
 */
export function labelSpot(name: LocalText, language: NameLanguage, width: 'column' | 'own', partners = 0): SpotLabel {
  const texts =
    language === 'both' && name['ar'] ? [name.en, name['ar']] : [language === 'ar' ? (name['ar'] ?? name.en) : name.en]
  const { size, weight, lineHeight } = partners >= MANY ? LEADING : PLAIN
  const wrapped = texts.map((text) =>
    wrapText(text, { size, weight, maxWidth: WIDTH - TEXT_INSET - INSET, maxLines: MAX_LINES }),
  )
  const lines = wrapped.flatMap((text) => text.lines)
  const needed = Math.max(...wrapped.map((text) => text.width)) + TEXT_INSET + INSET + 2
  return {
    lines,
    size,
    weight,
    rightToLeft: isRightToLeft(lines[0] ?? ''),
    width: width === 'column' ? WIDTH : Math.ceil(Math.max(56, needed) / 8) * 8,
    height: Math.max(
      lines.length === 1 ? 32 : Math.ceil((lines.length * lineHeight + 8) / 8) * 8,
      Math.min(TALLEST, Math.ceil(partners / 3) * 8),
    ),
  }
}

/** Where the sign and the name of an actor stand in its box. */
export function placeLabel(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  rightToLeft: boolean,
) {
  const middle = y + height / 2
  return rightToLeft
    ? {
        textX: x + width - TEXT_INSET,
        textY: middle,
        sign: { x: x + width - INSET - SIGN_SIZE, y: middle - SIGN_SIZE / 2 },
      }
    : { textX: x + TEXT_INSET, textY: middle, sign: { x: x + INSET, y: middle - SIGN_SIZE / 2 } }
}
