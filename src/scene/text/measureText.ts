import { isRightToLeft } from '../../base/language.ts'
import advances from './advances.json' with { type: 'json' }

export type FontWeight = 400 | 500 | 600

/** In the order of the letters. Those of a heavier weight are what they add to the next lighter one. */
interface Widths {
  readonly plain: readonly number[]
  /** Alone, at the end, at the start, in the middle of a joined run. */
  readonly joined: readonly (readonly number[])[]
}

const UNITS_PER_EM = 1000
const WIDTHS: Readonly<Record<FontWeight, { plain: Map<string, number>; joined: Map<string, readonly number[]> }>> = {
  400: toMaps([advances[400]]),
  500: toMaps([advances[400], advances[500]]),
  600: toMaps([advances[400], advances[500], advances[600]]),
}
/** Letters that join only to the preceding one. */
const RIGHT_JOINING = new Set('اأإآدذرزوؤةىء')
const MARKS = /[\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * Width of a line of text in the bundled fonts, in px: the same on every machine, without a DOM. Ignores kerning and
 * some contextual Arabic forms, so it may be up to a tenth too wide but never too narrow. Characters missing from the
 * fonts count as wide ones.
 */
export function measureText(text: string, size: number, weight: FontWeight = 400): number {
  const letters = [...text.replace(MARKS, '')]
  let units = 0
  for (let index = 0; index < letters.length; index++) {
    const [advance, taken] = advanceAt(letters, index, weight)
    units += advance
    index += taken - 1
  }
  return (units / UNITS_PER_EM) * size * (isRightToLeft(text) ? ARABIC_SCALE * SLACK : 1)
}

/** Some contextual forms of Arabic letters are wider, by up to this factor in a short name. */
const SLACK = 1.006

/** Arabic is set slightly larger than Latin to look the same size. */
export const ARABIC_SCALE = 1.08

function advanceAt(letters: readonly string[], index: number, weight: FontWeight): [advance: number, taken: number] {
  const { plain, joined } = WIDTHS[weight]
  const letter = letters[index]!
  const pair = letter + (letters[index + 1] ?? '')
  const key = letter === 'ل' && joined.has(pair) ? pair : letter
  const forms = joined.get(key)
  if (!forms) return [plain.get(letter) ?? (isWide(letter) ? 1000 : 700), 1]
  const taken = key.length
  const joinsBefore = index > 0 && joinsOnward(letters[index - 1]!, joined)
  const joinsAfter = joinsOnward(letters[index + taken - 1]!, joined) && joined.has(letters[index + taken] ?? '')
  return [forms[(joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0)]!, taken]
}

function joinsOnward(letter: string, joined: ReadonlyMap<string, unknown>): boolean {
  return joined.has(letter) && /\p{L}/u.test(letter) && !RIGHT_JOINING.has(letter)
}

function isWide(letter: string): boolean {
  return letter.codePointAt(0)! >= 0x1100
}

function toMaps(added: readonly Widths[]) {
  const sum = (width: (widths: Widths) => number) => added.reduce((total, widths) => total + width(widths), 0)
  return {
    plain: new Map([...advances.plain].map((letter, at) => [letter, sum(({ plain }) => plain[at]!)])),
    joined: new Map(
      advances.joined.map((letters, at) => [
        letters,
        added[0]!.joined[at]!.map((_, form) => sum(({ joined }) => joined[at]![form]!)),
      ]),
    ),
  }
}
