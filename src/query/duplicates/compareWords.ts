import { editDistance } from '../../base/closestText.ts'
import { memoiseRecent } from '../../base/memoise.ts'
import { countVowelChanges, toSounds } from './toSounds.ts'

/** Why two words are probably the same, the surest first. */
export const WORD_LIKENESSES = ['same', 'plural', 'spelling', 'transliteration', 'misspelling'] as const
export type WordLikeness = (typeof WORD_LIKENESSES)[number]

/** Spellings of English that differ by country. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|er|ers|es|ing|ation|ations|ational)$)/, 'iz'],
  [/our(?=s?$)/, 'or'],
  [/([^aeiou])re(?=s?$)/, '$1er'],
  [/ence$/, 'ense'],
  [/amme(?=s?$)/, 'am'],
]
/** Differences of one letter in shorter words make another word: Iran and Iraq, Mali and Bali. */
const LONG = 8

/** Tells why two words, normalised, are probably the same; `null`: they are not. */
export function compareWords(a: string, b: string): WordLikeness | null {
  if (a === b) return 'same'
  if (/\d/.test(a) || /\d/.test(b)) return null
  const [first, second] = [toSingular(a), toSingular(b)]
  if (first === second) return 'plural'
  if (toCommonSpelling(first) === toCommonSpelling(second)) return 'spelling'
  const [heard, other] = [getSounds(a), getSounds(b)]
  const changes = heard && other && countVowelChanges(heard, other)
  // Short words that differ in a vowel as well are others: bend and band.
  const most = Math.min(a.length, b.length) < 5 ? 0 : Math.max(1, (heard?.consonants.length ?? 0) - 2)
  if (changes !== null && changes <= most) return 'transliteration'
  return isMisspelt(a, b) ? 'misspelling' : null
}

/** One letter too many, too few, wrong or swapped, but not at the beginning, where it makes another word. */
function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG || Math.abs(a.length - b.length) > 1) return false
  return a.slice(0, 2) === b.slice(0, 2) && editDistance(a, b) === 1
}

const getSounds = memoiseRecent(toSounds, 20_000, ([word]) => word)

/** A word in the singular, as far as its ending tells. */
export function toSingular(word: string): string {
  if (/^[a-z]/.test(word)) {
    if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
    if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
    return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word
  }
  const stem = word.replace(/(?:ات|ه|ا|ون|ين)$/u, '')
  return stem.length >= 4 ? stem : word
}

/** An English word as it is spelled in no country in particular, to be compared. */
export function toCommonSpelling(word: string): string {
  return SPELLINGS.reduce((rest, [pattern, spelling]) => rest.replace(pattern, spelling), word)
}
