import { memoiseFor } from '../../base/memoise.ts'
import { normaliseText } from '../../base/normaliseText.ts'
import type { Dataset, Passage, Source } from '../dataset.ts'

/** A passage with its source; `null`: the source as a whole. */
export interface CitedPassage {
  readonly source: Source
  readonly passage: Passage | null
}

/** What is compared with the words that are looked for. */
interface Searched extends CitedPassage {
  readonly number: string
  /** Title, number and summary. */
  readonly said: string
  readonly text: string
}

/**
 * Searches sources and passages by number, title, summary and text, whatever the case, the accents and the spelling of
 * Arabic. Each word has to begin one there. First comes what has that number, then what says so in its summary, then
 * what does in its text; without a word all are found, in their order. A source stands before its passages.
 */
export function searchPassages({ sources }: Dataset, query: string, limit: number): readonly CitedPassage[] {
  const text = normaliseText(query)
  const words = text === '' ? [] : text.split(' ')
  const ranks: CitedPassage[][] = [[], [], [], []]
  for (const source of sources.values()) {
    for (const searched of listSearched(source)) {
      const rank = getRank(searched, text, words)
      if (rank !== null) ranks[rank]!.push(searched)
    }
  }
  return ranks
    .flat()
    .slice(0, limit)
    .map(({ source, passage }) => ({ source, passage }))
}

/** From 0, the best; `null`: it is not what is looked for. */
function getRank({ number, said, text }: Searched, query: string, words: readonly string[]): number | null {
  if (query === '') return 2
  if (number === query) return 0
  if (number.startsWith(query)) return 1
  if (words.every((word) => beginsWord(said, word))) return 2
  return words.every((word) => beginsWord(said, word) || beginsWord(text, word)) ? 3 : null
}

const listSearched = memoiseFor((source: Source): readonly Searched[] => {
  const title = [source.id, ...Object.values(source.title ?? {}), ...source.authors].join(' ')
  const search = (passage: Passage | null): Searched => {
    const said = [title, passage?.id ?? '', ...Object.values(passage?.summary ?? {})]
    const number = normaliseText(passage?.id ?? '')
    return { source, passage, number, said: normaliseText(said.join(' ')), text: normaliseText(passage?.text ?? '') }
  }
  return [null, ...source.passages].map(search)
})

function beginsWord(words: string, start: string): boolean {
  return ` ${words}`.includes(` ${start}`)
}
