import { normaliseText } from '../../base/normaliseText.ts'
import type { ActorId, Dataset } from '../dataset.ts'
import { STATUSES } from '../status.ts'
import type { Entry, EntryField, LinePart } from './entry.ts'
import { quoteName } from './printEntryStart.ts'

/** A text that can take the place of a part of the line, with a remark that tells it from others. */
export interface Completion {
  readonly text: string
  readonly remark: string | null
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
 * Finds what the part of a line at the caret may become: names of actors, verbs, or passages and statuses. `undefined`
 * where there is nothing to complete.
 */
export function findCompletions(
  dataset: Dataset,
  { parts }: Entry,
  caret: number,
  findActors: FindActors,
): Completions | undefined {
  const part = parts.find(({ start, end }) => start <= caret && caret <= end)
  if (!part) return undefined
  const known = new Set([part.text])
  // Two of one name would be completed to the same text.
  const offers = list(dataset, part, findActors).filter(({ text }) => !known.has(text) && known.add(text))
  return offers.length > 0 ? { part, offers: offers.slice(0, MOST) } : undefined
}

function list(dataset: Dataset, { field, text }: Completions['part'], findActors: FindActors): readonly Completion[] {
  const begins = (words: string) => beginsWord(normaliseText(words), normaliseText(text))
  if (field === 'source' || field === 'target')
    return findActors(text, MOST).map((id) => {
      const { name, aliases } = dataset.actors.get(id)!
      return { text: quoteName(name.en), remark: name['ar'] ?? aliases[0] ?? null }
    })
  if (field === 'type')
    return [...dataset.vocabulary.relationTypes.values()]
      .filter(({ id, label }) => [id, ...Object.values(label)].some(begins))
      .map(({ label, definition }) => ({ text: label.en, remark: definition.en }))
  const statuses = STATUSES.filter(begins).map((status): Completion => ({ text: status, remark: null }))
  const passages = [...dataset.sources.values()].flatMap(({ title, passages }) =>
    passages
      .filter(({ id, summary }) => begins(id) || (text.length > 2 && summary !== null && begins(summary.en)))
      .map(({ id, summary }): Completion => ({ text: id, remark: summary?.en ?? title?.en ?? null })),
  )
  return [...statuses, ...passages]
}

function beginsWord(words: string, start: string): boolean {
  return start !== '' && ` ${words}`.includes(` ${start}`)
}
