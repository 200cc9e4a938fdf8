import type { LocalText } from '../../base/language.ts'
import { isRightToLeft } from '../../base/language.ts'
import type { NameLanguage, SpotLabel } from '../labelSpot.ts'
import { pickNames } from '../labelSpot.ts'
import { wrapText } from '../text/wrapText.ts'

const SIZE = 13
const WEIGHT = 600
export const NAME_LINE = 16
const MOST_LINES = 6
/** Beside and above a name. */
const BESIDE = 8
const ABOVE = 7

/** Breaks the name of a bar into lines of at most a width, and gives the least size of the bar. */
export function labelBar(name: LocalText, language: NameLanguage, maxWidth: number): SpotLabel {
  const wrapped = pickNames(name, language).map((text) =>
    wrapText(text, { size: SIZE, weight: WEIGHT, maxWidth, maxLines: MOST_LINES }),
  )
  const lines = wrapped.flatMap((text) => text.lines)
  return {
    lines,
    size: SIZE,
    weight: WEIGHT,
    rightToLeft: isRightToLeft(lines[0] ?? ''),
    width: Math.ceil(Math.max(56, ...wrapped.map(({ width }) => width))) + 2 * BESIDE,
    height: Math.max(32, lines.length * NAME_LINE + 2 * ABOVE),
  }
}
