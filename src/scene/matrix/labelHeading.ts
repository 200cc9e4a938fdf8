import { mostOf } from '../../base/extremes.ts'
import type { LocalText } from '../../base/language.ts'
import { isRightToLeft } from '../../base/language.ts'
import type { NameLanguage, SpotLabel } from '../labelSpot.ts'
import { pickNames } from '../labelSpot.ts'
import { measureText } from '../text/measureText.ts'
import { wrapText } from '../text/wrapText.ts'
import { HEADING_INSET } from './matrix.ts'

const WEIGHT = 600
/** The distance from one line of a name to the next, and the height of a single line, as multiples of the font size. */
const STEP = 1.23
const LINE = 1.15

/** Breaks a name into lines of about the given width, in px, or that of its longest word, so that no word is cut. */
export function labelHeading(name: LocalText, language: NameLanguage, size: number, width: number): SpotLabel {
  const lines = pickNames(name, language).flatMap((text) => {
    const words = text.split(/\s+/).map((word) => measureText(word, size, WEIGHT))
    return wrapText(text, { size, weight: WEIGHT, maxWidth: Math.max(width, mostOf(words)), maxLines: Infinity }).lines
  })
  return {
    lines,
    size,
    weight: WEIGHT,
    rightToLeft: isRightToLeft(lines[0] ?? ''),
    width: Math.ceil(mostOf(lines.map((line) => measureText(line, size, WEIGHT)))) + 2 * HEADING_INSET,
    height: Math.ceil(((lines.length - 1) * STEP + LINE) * size),
  }
}
