import type { WordLikeness } from './compareWords.ts'
import { compareWords, WORD_LIKENESSES } from './compareWords.ts'
import type { NameForm } from './nameWords.ts'
import { leaveOutTitles } from './nameWords.ts'

/** Why two names are probably those of one actor. */
export type NameLikeness =
  | 'same'
  | 'articles'
  | 'titles'
  | 'order'
  | 'plural'
  | 'spelling'
  | 'transliteration'
  | 'initials'
  | 'misspelling'

/** From 0 to 1; what is less sure is listed later. */
export const SURENESS: Readonly<Record<NameLikeness, number>> = {
  same: 1,
  articles: 0.95,
  spelling: 0.9,
  transliteration: 0.85,
  order: 0.8,
  titles: 0.8,
  plural: 0.75,
  initials: 0.7,
  misspelling: 0.6,
}

/** Whether it is about persons: yes, no, or not known. */
export type Personhood = boolean | null

/**
 * Tells why two names are probably those of one actor; `null`: they are not. Every word of one has to be a word of the
 * other: what adds a word, a number or a direction is something else.
 */
export function compareNames(a: NameForm, b: NameForm, isPerson: Personhood): NameLikeness | null {
  if (a.plain === '' || b.plain === '') return null
  if (a.plain === b.plain || joined(a.plain) === joined(b.plain)) return 'same'
  if (isInitials(a, b) || isInitials(b, a)) return isPerson ? null : 'initials'
  // Acronyms are compared as a whole: one letter makes another.
  if (a.acronym !== null || b.acronym !== null) return a.acronym === b.acronym ? 'same' : null
  const likeness = compareInOrder(a.words, b.words) ?? compareAcross(a, b, isPerson)
  if (likeness === 'plural' && isPerson) return null
  if (likeness !== null) return likeness
  return isPerson === false ? null : compareWithoutTitles(a, b)
}

function joined(text: string): string {
  return text.replaceAll(' ', '')
}

function isInitials(short: NameForm, long: NameForm): boolean {
  return short.acronym !== null && short.acronym.length > 1 && long.initials.includes(short.acronym)
}

function compareInOrder(a: readonly string[], b: readonly string[]): NameLikeness | null {
  if (a.join('') === b.join('')) return 'articles'
  if (a.length !== b.length) return null
  return toWorst(a.map((word, at) => compareWords(word, b[at]!)))
}

/** The likeness of the words that differ most; `null` if some are not alike, or too many may be misspelt. */
function toWorst(likenesses: readonly (WordLikeness | null)[]): Exclude<WordLikeness, 'same'> | 'articles' | null {
  if (likenesses.includes(null)) return null
  if (likenesses.filter((likeness) => likeness === 'misspelling').length > 1) return null
  const worst = WORD_LIKENESSES.findLast((likeness) => likenesses.includes(likeness))!
  return worst === 'same' ? 'articles' : worst
}

/** The same words in another order. The names of persons are turned only where a comma says so. */
function compareAcross(a: NameForm, b: NameForm, isPerson: Personhood): NameLikeness | null {
  if (a.words.length !== b.words.length || a.words.length < 2) return null
  if (isPerson !== false && a.isTurned === b.isTurned && !hasSmallWords(a) && !hasSmallWords(b)) return null
  const left = [...b.words]
  const found = a.words.map((word) => {
    for (const likeness of WORD_LIKENESSES) {
      const at = left.findIndex((other) => compareWords(word, other) === likeness)
      if (at < 0) continue
      left.splice(at, 1)
      return likeness
    }
    return null
  })
  const worst = toWorst(found)
  return worst === null ? null : worst === 'misspelling' ? null : 'order'
}

/** Whether words were left out that no name of a person has: Ministry of Oil. */
function hasSmallWords({ plain }: NameForm): boolean {
  return /\b(?:of|for|and)\b/.test(plain)
}

function compareWithoutTitles(a: NameForm, b: NameForm): NameLikeness | null {
  const [bareA, bareB] = [leaveOutTitles(a), leaveOutTitles(b)]
  if (!bareA === !bareB) return null
  const [first, second] = [bareA ?? a, bareB ?? b]
  return first.words.length > 1 && compareInOrder(first.words, second.words) !== null ? 'titles' : null
}
