import { mostOf } from '../base/extremes.ts'
import type { Language, LocalText } from '../base/language.ts'
import { isRightToLeft } from '../base/language.ts'
import { INSET, TEXT_INSET } from './placeLabel.ts'
import type { FontWeight } from './text/measureText.ts'
import { wrapText } from './text/wrapText.ts'

/** The language of names in the diagram. */
export type NameLanguage = Language | 'both'

export interface SpotLabel {
  readonly lines: readonly string[]
  readonly size: number
  readonly weight: FontWeight
  readonly rightToLeft: boolean
  readonly width: number
  readonly height: number
}

/** The maximum width of an actor including its glyph, in px. */
export const WIDEST = 176
const LETTERING = { size: 13, weight: 500 } as const
const LINE_HEIGHT = 16
const MOST_LINES = 3

/** Breaks a name into lines beside the glyph and measures the actor around it, rounded up to multiples of 8 px. */
export function labelSpot(
  name: LocalText,
  language: NameLanguage,
  { width = WIDEST, mostLines = MOST_LINES }: { readonly width?: number; readonly mostLines?: number } = {},
): SpotLabel {
  const wrapped = pickNames(name, language).map((text) =>
    wrapText(text, { ...LETTERING, maxWidth: width - TEXT_INSET - INSET, maxLines: mostLines }),
  )
  const lines = wrapped.flatMap((text) => text.lines)
  const needed = mostOf(wrapped.map((text) => text.width)) + TEXT_INSET + INSET + 2
  return {
    lines,
    ...LETTERING,
    rightToLeft: isRightToLeft(lines[0] ?? ''),
    width: Math.ceil(Math.max(56, needed) / 8) * 8,
    height: lines.length === 1 ? 32 : Math.ceil((lines.length * LINE_HEIGHT + 8) / 8) * 8,
  }
}

/** The names of an actor in one language or in both. */
export function pickNames(name: LocalText, language: NameLanguage): readonly string[] {
  if (language === 'both' && name['ar']) return [name.en, name['ar']]
  return [language === 'ar' ? (name['ar'] ?? name.en) : name.en]
}
