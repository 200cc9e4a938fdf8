import type { SearchEntry, SearchField } from './listSearchEntries.ts'
import { listSpellings, listWords, toKey, toSkeleton } from './spellings.ts'

export interface IndexedField {
  readonly entry: SearchEntry
  readonly field: SearchField
  readonly key: string
}

export interface SearchIndex {
  readonly fieldsByEntry: ReadonlyMap<SearchEntry, readonly IndexedField[]>
  readonly fieldsByWord: ReadonlyMap<string, readonly IndexedField[]>
  /** The words of all fields but descriptions, with the skeletons by which misspellings are compared. */
  readonly skeletons: ReadonlyMap<string, string>
}

/** Indexes entries by the words of their fields. */
export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const fieldsByEntry = new Map<SearchEntry, readonly IndexedField[]>()
  const fieldsByWord = new Map<string, IndexedField[]>()
  const skeletons = new Map<string, string>()
  // The label of a type is in as many fields as there are records of that type.
  const wordsOf = new Map<string, readonly string[]>()
  const readWords = (text: string) => {
    const known = wordsOf.get(text) ?? listWords(text)
    wordsOf.set(text, known)
    return known
  }
  for (const entry of entries) {
    const fields: IndexedField[] = []
    for (const field of entry.fields) {
      const words = readWords(field.text)
      const indexed = { entry, field, key: toKey(words) }
      fields.push(indexed)
      for (const word of new Set(words.flatMap(listSpellings))) {
        const known = fieldsByWord.get(word)
        if (known) known.push(indexed)
        else fieldsByWord.set(word, [indexed])
        if (field.name !== 'description' && !skeletons.has(word)) skeletons.set(word, toSkeleton(word))
      }
    }
    fieldsByEntry.set(entry, fields)
  }
  return { fieldsByEntry, fieldsByWord, skeletons }
}
