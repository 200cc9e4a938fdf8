import { mostOf } from '../base/extremes.ts'
import type { Language, LocalText } from '../base/language.ts'
import { isRightToLeft } from '../base/language.ts'
import type { Density } from './density.ts'
import { INSET, TEXT_INSET } from './placeLabel.ts'
import type { FontWeight } from './text/measureText.ts'
import { wrapText } from './text/wrapText.ts'

/** Which names stand in the diagram. */
export type NameLanguage = Language | 'both'

/** With so many partners an actor carries the picture. */
const MANY = 15
const TALLEST = 80

export interface Labelling {
  readonly density: Density
  /** As wide as its column, or as its name. */
  readonly width: 'column' | 'own'
  readonly partners?: number | undefined
}

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
export function labelSpot(
  name: LocalText,
  language: NameLanguage,
  { density, width, partners = 0 }: Labelling,
): SpotLabel {
  const texts = pickNames(name, language)
  const { size, weight, lineHeight } = partners >= MANY ? density.leading : density.plain
  const wrapped = texts.map((text) =>
    wrapText(text, { size, weight, maxWidth: density.width - TEXT_INSET - INSET, maxLines: density.mostLines }),
  )
  const lines = wrapped.flatMap((text) => text.lines)
  const needed = mostOf(wrapped.map((text) => text.width)) + TEXT_INSET + INSET + 2
  return {
    lines,
    size,
    weight,
    rightToLeft: isRightToLeft(lines[0] ?? ''),
    width: width === 'column' ? density.width : Math.ceil(Math.max(56, needed) / 8) * 8,
    height: Math.max(
      lines.length === 1 ? 32 : Math.ceil((lines.length * lineHeight + 8) / 8) * 8,
      Math.min(TALLEST, Math.ceil(partners / 3) * 8),
    ),
  }
}

/** What an actor is called, in one language or in both. */
export function pickNames(name: LocalText, language: NameLanguage): readonly string[] {
  if (language === 'both' && name['ar']) return [name.en, name['ar']]
  return [language === 'ar' ? (name['ar'] ?? name.en) : name.en]
}
