import { memoiseFor } from '../../base/memoise.ts'
import { normaliseText } from '../../base/normaliseText.ts'
import type { ActorId, Dataset, Source } from '../dataset.ts'
import type { RelationType } from '../relationTypes.ts'
import { STATUSES } from '../status.ts'
import type { Entry, EntryField, LinePart } from './entry.ts'
import { quoteName } from './printEntryStart.ts'
import { findClosestType, findType } from './readEntry.ts'
import type { CitedPassage } from './searchPassages.ts'
import { searchPassages } from './searchPassages.ts'

/** A text that can take the place of a part of the line, with a remark that tells it from others. */
export interface Completion {
  readonly text: string
  readonly remark: string | null
  /** `meant`: it does not begin as the part does; `new`: it makes a new relation type of it. */
  readonly kind?: 'meant' | 'new'
}

export interface Completions {
  /** The part that they replace. */
  readonly part: LinePart & { readonly field: EntryField }
  readonly offers: readonly Completion[]
}

const MOST = 8

/** Finds actors by part of a name, best first. */
export type FindActors = (text: string, limit: number) => readonly ActorId[]

/**
 * Finds what the part of a line at the caret may become: names of actors, verbs, or passages and statuses. Before a
 * letter is typed, these are the most frequent ones. `undefined` where there is nothing to complete.
 */
export function findCompletions(
  dataset: Dataset,
  { parts, next }: Entry,
  caret: number,
  findActors: FindActors,
): Completions | undefined {
  const begun = parts.find(({ start, end }) => start <= caret && caret <= end)
  const isAtEnd = parts.every(({ end }) => end < caret)
  const part = begun ?? (next && isAtEnd ? { field: next, text: '', start: caret, end: caret } : undefined)
  if (!part) return undefined
  const known = new Set([part.text])
  // Two of one name would be completed to the same text.
  const offers = list(dataset, part, findActors).filter(({ text }) => !known.has(text) && known.add(text))
  return offers.length > 0 ? { part, offers: offers.slice(0, MOST) } : undefined
}

/** The relation types, those with the most relations first. */
const listFrequentTypes = memoiseFor((dataset: Dataset) => {
  const counts = new Map<string, number>()
  for (const { type } of dataset.relations.values()) counts.set(type, (counts.get(type) ?? 0) + 1)
  const count = ({ id }: { readonly id: string }) => counts.get(id) ?? 0
  return [...dataset.vocabulary.relationTypes.values()].sort((one, other) => count(other) - count(one))
})

function list(dataset: Dataset, part: Completions['part'], findActors: FindActors): readonly Completion[] {
  const { field, text } = part
  if (field === 'source' || field === 'target')
    return findActors(text, MOST).map((id) => {
      const { name, aliases } = dataset.actors.get(id)!
      return { text: quoteName(name.en), remark: name['ar'] ?? aliases[0] ?? null }
    })
  if (field === 'type') return listTypes(dataset, part)
  const statuses = STATUSES.filter((status) => beginsWord(status, text)).map(
    (status): Completion => ({ text: status, remark: null }),
  )
  const passages = normaliseText(text) === '' ? [] : searchPassages(dataset, text, MOST)
  return [...statuses, ...passages.map((cited) => complete(dataset, cited))]
}

/** The types that begin so, or else the one that was probably meant; at last a new one by that name, in quotes. */
function listTypes(dataset: Dataset, { text, start, end }: LinePart): readonly Completion[] {
  if (text === '') return listFrequentTypes(dataset).map(toCompletion)
  const begun = [...dataset.vocabulary.relationTypes.values()].filter(({ id, label }) =>
    [id, ...Object.values(label)].some((name) => beginsWord(name, text)),
  )
  const meant = begun.length > 0 ? undefined : findClosestType(dataset, text)
  const offers = [...begun.map(toCompletion), ...(meant ? [{ ...toCompletion(meant), kind: 'meant' as const }] : [])]
  const isQuoted = end - start > text.length
  if (isQuoted || normaliseText(text) === '' || findType(dataset, text) !== undefined) return offers
  return [...offers.slice(0, MOST - 1), { text: `"${text}"`, remark: null, kind: 'new' }]
}

function toCompletion({ label, definition }: RelationType): Completion {
  return { text: label.en, remark: definition.en }
}

/** A passage by its number, behind the id of its source where several sources have one of that number. */
function complete(dataset: Dataset, { source, passage }: CitedPassage): Completion {
  const title = source.title?.en ?? source.id
  if (!passage) return { text: quoteName(nameSource(dataset, source)), remark: source.publisher }
  const { id, summary, text } = passage
  const isOnly = countPassages(dataset.sources).get(id.toLowerCase()) === 1
  return { text: quoteName(isOnly ? id : `${nameSource(dataset, source)} ${id}`), remark: summary?.en ?? text ?? title }
}

/** The title of a source, or its id where another has that title. */
function nameSource({ sources }: Dataset, { id, title }: Source): string {
  const titles = [...sources.values()].map((source) => normaliseText(source.title?.en ?? ''))
  const own = normaliseText(title?.en ?? '')
  return title && own !== '' && titles.indexOf(own) === titles.lastIndexOf(own) ? title.en : id
}

/** How many sources have a passage of that number. */
const countPassages = memoiseFor((sources: Dataset['sources']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { passages } of sources.values())
    for (const { id } of passages) counts.set(id.toLowerCase(), (counts.get(id.toLowerCase()) ?? 0) + 1)
  return counts
})

/** Whether a word of a name begins as a text does. */
function beginsWord(name: string, text: string): boolean {
  const start = normaliseText(text)
  return start !== '' && ` ${normaliseText(name)}`.includes(` ${start}`)
}
