import { mostOf } from '../../base/extremes.ts'
import type { LocalText } from '../../base/language.ts'
import { isRightToLeft } from '../../base/language.ts'
import type { NameLanguage, SpotLabel } from '../labelSpot.ts'
import { pickNames } from '../labelSpot.ts'
import { measureLongestWord, wrapText } from '../text/wrapText.ts'

/** Of names, in px. */
export const NAME_SIZE = 13
const WEIGHT = 600
export const NAME_LINE = 16
const MOST_LINES = 6
/** A word that is wider is shortened, lest it make all of its column so wide. */
const MOST_WIDTH = 320
/** Beside and above a name. */
const BESIDE = 8
const ABOVE = 7

/** Breaks the name of a bar into lines, no wider than asked for unless a word is that still fits, and gives the least size of the bar. */
export function labelActor(name: LocalText, language: NameLanguage, maxWidth: number): SpotLabel {
  const texts = pickNames(name, language)
  const longest = mostOf(texts.map((text) => measureLongestWord(text, NAME_SIZE, WEIGHT)))
  const width = Math.max(maxWidth, Math.min(longest, MOST_WIDTH))
  const wrapped = texts.map((text) =>
    wrapText(text, { size: NAME_SIZE, weight: WEIGHT, maxWidth: width, maxLines: MOST_LINES }),
  )
  const lines = wrapped.flatMap((text) => text.lines)
  return {
    lines,
    size: NAME_SIZE,
    weight: WEIGHT,
    rightToLeft: isRightToLeft(lines[0] ?? ''),
    width: Math.ceil(Math.max(56, ...wrapped.map(({ width }) => width))) + 2 * BESIDE,
    height: Math.max(32, lines.length * NAME_LINE + 2 * ABOVE),
  }
}
