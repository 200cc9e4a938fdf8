import { normaliseText } from '../../base/normaliseText.ts'

const LATIN_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'the'])

/** Lists the words of a text as they are compared. Articles that are words of their own are left out, unless alone. */
export function listWords(text: string): readonly string[] {
  const words = normaliseText(text).split(' ').filter(Boolean)
  const telling = words.filter((word) => !LATIN_ARTICLES.has(word))
  return telling.length > 0 ? telling : words
}

/** Lists a word with and without an article that is part of it: المخابرات, alhashd. */
export function listSpellings(word: string): readonly string[] {
  return [...new Set([word, withoutArticle(word)])]
}

/** Gives the key that texts of the same words share. */
export function toKey(words: readonly string[]): string {
  return words.map(withoutArticle).join(' ')
}

function withoutArticle(word: string): string {
  return word.replace(/^(?:ال(?=..)|[ae]l(?=[a-z]{4}))/, '')
}

/**
 * Gives the skeleton that different transliterations of an Arabic name share: Kadhimi and Kadimi, Qasim and Kassim,
 * Suleiman and Souleiman.
 */
export function toSkeleton(word: string): string {
  return word
    .replaceAll(/([dgkst])h/g, '$1')
    .replaceAll('q', 'k')
    .replaceAll(/o[ou]/g, 'u')
    .replaceAll('ee', 'i')
    .replaceAll(/(.)\1+/gu, '$1')
}
