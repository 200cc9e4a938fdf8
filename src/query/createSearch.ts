import { byFirst, byText } from '../base/order.ts'
import type { Dataset } from '../model/dataset.ts'
import { printPeriod } from '../model/time/printPeriod.ts'
import type { IndexedField, SearchIndex } from './search/createSearchIndex.ts'
import { createSearchIndex } from './search/createSearchIndex.ts'
import { findSpokenDate } from './search/findSpokenDate.ts'
import { isAtDate } from './search/isAtDate.ts'
import { isMisspelling } from './search/isMisspelling.ts'
import type { Searchable, SearchEntry, SearchField } from './search/listSearchEntries.ts'
import { listActorEntries, listSearchEntries } from './search/listSearchEntries.ts'
import { listSpellings, listWords, toKey, toSkeleton } from './search/spellings.ts'

/** Something that was found, and the text that matched. */
export type SearchHit = Searchable & { readonly matched: SearchField }

/**
 * Creates a search over a dataset: names, aliases, initials, types and descriptions of actors, sentences and types of
 * relations, titles of events, and sources. A query that is a date also finds what happened then. Every word of the
 * query has to begin a word of a hit, in any order. If no name has a word that begins so, a misspelling counts: one
 * wrong letter from four letters on, two from eight.
 *
 * Hits come best first: a whole name, a whole alias or initials, whole words of one of these, the beginning of a name,
 * the beginning of an alias, beginnings of words, misspelt words, types and sentences, descriptions. Among equals,
 * actors come before relations, and the better connected first. Create it once for a dataset, over its actors alone if
 * nothing else is wanted. A query then takes time linear in the number of different words.
 */
export function createSearch(
  dataset: Dataset,
  among: 'all' | 'actors' = 'all',
): (query: string, limit?: number) => readonly SearchHit[] {
  const index = createSearchIndex(among === 'all' ? listSearchEntries(dataset) : listActorEntries(dataset))
  return (query, limit = 20) => {
    const words = listWords(query.slice(0, MOST_LETTERS)).slice(0, MOST_WORDS)
    const key = toKey(words)
    const matches = matchAll(index, words).map((match) => fitWhole(index, match, key))
    const found = new Set(matches.map(({ entry }) => entry))
    return [...matches, ...matchDate(index, query).filter(({ entry }) => !found.has(entry))]
      .sort(byRank)
      .slice(0, limit)
      .map(({ entry, field }) => ({ ...entry.found, matched: field }))
  }
}

/** Longer queries are cut: nobody types more to find a name. */
const MOST_LETTERS = 200
const MOST_WORDS = 8

interface Match {
  readonly entry: SearchEntry
  readonly field: SearchField
  /** The lower, the better. */
  readonly rank: number
}

const byRank = byFirst<Match>(
  (a, b) => a.rank - b.rank,
  (a, b) => KINDS.indexOf(a.entry.found.kind) - KINDS.indexOf(b.entry.found.kind),
  (a, b) => b.entry.degree - a.entry.degree,
  (a, b) => byText(a.entry.found.id, b.entry.found.id),
)

const KINDS: readonly Searchable['kind'][] = ['actor', 'event', 'relation', 'source']

const WHOLE_NAME = 0
const WHOLE_ALIAS = 1
const WHOLE_WORD = 2
const BEGINNING = 3
const BEGINNING_ALIAS = 4
const WORD = { name: 5, alias: 5, initials: 5, type: 7, sentence: 7, date: 7, description: 8 } as const
const MISSPELT = { ...WORD, name: 6, alias: 6, initials: 6 } as const

/** The matches of a query that is a date: whatever was at that date. */
function matchDate({ fieldsByEntry }: SearchIndex, query: string): readonly Match[] {
  const date = findSpokenDate(query)
  if (date === null) return []
  return [...fieldsByEntry.keys()].flatMap((entry) => {
    const { period } = entry
    if (period === null || !isAtDate(period, date)) return []
    const text = printPeriod(period.start, period.end, 'en') ?? ''
    return [{ entry, field: { name: 'date' as const, text }, rank: WORD.date }]
  })
}

/** The entries that match every word, each by its worst match. */
function matchAll(index: SearchIndex, words: readonly string[]): readonly Match[] {
  const [first, ...others] = words.map((word) => matchWord(index, word))
  if (!first) return []
  return [...first.values()].flatMap((match) => {
    let worst = match
    for (const other of others) {
      const next = other.get(match.entry)
      if (!next) return []
      if (next.rank > worst.rank) worst = next
    }
    return [worst]
  })
}

/** The best match of a word in each entry that has one. */
function matchWord(index: SearchIndex, typed: string): ReadonlyMap<SearchEntry, Match> {
  const matches = new Map<SearchEntry, Match>()
  const add = ({ entry, field }: IndexedField, rank: number) => {
    if (rank < (matches.get(entry)?.rank ?? Number.POSITIVE_INFINITY)) matches.set(entry, { entry, field, rank })
  }
  const spellings = listSpellings(typed)
  let isName = false
  for (const [word, fields] of index.fieldsByWord) {
    if (!spellings.some((spelling) => word.startsWith(spelling))) continue
    const isWhole = spellings.includes(word)
    for (const indexed of fields) {
      const rank = WORD[indexed.field.name]
      isName ||= rank === WORD.name
      add(indexed, isWhole && rank === WORD.name ? WHOLE_WORD : rank)
    }
  }
  if (!isName) for (const indexed of listMisspelt(index, typed)) add(indexed, MISSPELT[indexed.field.name])
  return matches
}

function listMisspelt({ fieldsByWord, skeletons }: SearchIndex, typed: string): readonly IndexedField[] {
  const skeleton = toSkeleton(typed)
  // The skeleton of a repeated letter is one letter, which would resemble anything.
  const { length } = skeleton.length < 4 ? skeleton : typed
  const most = length < 4 ? 0 : length < 8 ? 1 : 2
  if (most === 0) return []
  return [...skeletons].flatMap(([word, other]) =>
    isMisspelling(skeleton, other, most) ? fieldsByWord.get(word)! : [],
  )
}

/** Ranks a match higher if the whole query is, or begins, a name of the entry. */
function fitWhole(index: SearchIndex, match: Match, query: string): Match {
  let best = match
  for (const { entry, field, key } of index.fieldsByEntry.get(match.entry)!) {
    const rank = rankWhole(field.name, key, query)
    if (rank < best.rank) best = { entry, field, rank }
  }
  return best
}

function rankWhole(name: SearchField['name'], key: string, query: string): number {
  if (WORD[name] !== WORD.name || !key.startsWith(query)) return Number.POSITIVE_INFINITY
  if (key === query) return name === 'name' ? WHOLE_NAME : WHOLE_ALIAS
  if (name === 'initials') return WORD.initials
  return name === 'name' ? BEGINNING : BEGINNING_ALIAS
}
