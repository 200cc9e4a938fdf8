import { closestText } from '../../base/closestText.ts'
import { memoiseFor } from '../../base/memoise.ts'
import { normaliseText } from '../../base/normaliseText.ts'
import type { Actor, Dataset, Evidence, SourceId } from '../dataset.ts'
import type { RelationType } from '../relationTypes.ts'
import { STATUSES } from '../status.ts'
import { findTypedDate } from '../time/findTypedDate.ts'
import { parseDate } from '../time.ts'
import type { Entry, EntryActor, EntryDetail, EntryField, EntryProblem, EntryType, LinePart } from './entry.ts'

const ARROW = /<-|->|←|→/
const SEPARATOR = /,|،/g
const DATE_LIKE = /^\d{4}(?:[-/~?]|$)|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/
const PASSAGE_LIKE = /^\p{L}\d+(?:\.\d+)*$/u

/**
 * Reads a line such as `Iran -> Loyalist factions: supports, 2020-07, P05`: two actors with an arrow between them, a
 * relation type, and then dates, a status, who alone says so, passages or sources, and qualifiers, in any order. Actors
 * and types are found by id or by any of their names, whatever the case and the accents. An actor that is not found is
 * new, and so is a type in double quotes. A name with a colon, a comma or an arrow in it is put in double quotes.
 */
export function readEntry(dataset: Dataset, line: string): Entry {
  const { parts, next, isReversed, hasArrow } = splitLine(line)
  const find = (field: EntryField) => parts.find((part) => part.field === field)
  const source = readActor(dataset, find('source'))
  const target = readActor(dataset, find('target'))
  const typed = find('type')
  const type = typed ? readType(dataset, typed, line) : null
  const problems: EntryProblem[] = []
  if (!hasArrow) problems.push({ code: 'no-arrow' })
  if (!source) problems.push({ code: isReversed ? 'no-target' : 'no-source' })
  if (!target) problems.push({ code: isReversed ? 'no-source' : 'no-target' })
  if (!typed) problems.push({ code: 'no-type' })
  else if (type === null) problems.push(explainType(dataset, typed.text))
  const details = parts
    .filter(({ field }) => field === 'detail')
    .map((part) => ({ ...readDetail(dataset, part.text, problems), part }))
  return {
    parts,
    next,
    ...(isReversed ? { source: target, target: source } : { source, target }),
    type,
    details,
    problems: hasArrow ? problems : problems.slice(0, 1),
  }
}

interface SplitLine extends Pick<Entry, 'parts' | 'next'> {
  readonly isReversed: boolean
  readonly hasArrow: boolean
}

function splitLine(line: string): SplitLine {
  const bare = hideQuoted(line)
  const arrow = ARROW.exec(bare)
  const first = arrow ? arrow.index : line.length
  const second = arrow ? first + arrow[0].length : line.length
  const colon = bare.indexOf(':', second)
  const end = colon < 0 ? line.length : colon
  const cuts = colon < 0 ? [] : [...bare.slice(colon + 1).matchAll(SEPARATOR)].map(({ index }) => colon + 1 + index)
  const listed = colon < 0 ? [] : [colon, ...cuts].map((at, index) => [at + 1, cuts[index] ?? line.length] as const)
  const parts = [
    { field: 'source' as EntryField, ...trim(line, 0, first) },
    ...(arrow ? [{ field: 'target' as EntryField, ...trim(line, second, end) }] : []),
    ...listed.map(([from, to], index) => ({
      field: (index === 0 ? 'type' : 'detail') as EntryField,
      ...trim(line, from, to),
    })),
  ]
  const last = parts.at(-1)!
  return {
    parts: parts.filter(({ text }) => text !== ''),
    next: last.text === '' && last.field !== 'detail' ? last.field : null,
    isReversed: arrow !== null && ['<-', '←'].includes(arrow[0]),
    hasArrow: arrow !== null,
  }
}

/** Covers what stands in quotes, so that no separator is found in it. */
function hideQuoted(line: string): string {
  return line.replaceAll(/"[^"]*"/g, (quoted) => '"'.repeat(quoted.length))
}

function trim(line: string, start: number, end: number): LinePart {
  const text = line.slice(start, end)
  const before = text.length - text.trimStart().length
  const trimmed = text.trim()
  return { text: trimmed.replaceAll('"', ''), start: start + before, end: start + before + trimmed.length }
}

function readType(dataset: Dataset, { text, start }: LinePart, line: string): EntryType | null {
  const id = findType(dataset, text)
  if (id !== undefined) return { kind: 'known', id }
  return line[start] === '"' && text !== '' ? { kind: 'new', name: text } : null
}

/** Finds a relation type by its id or any of its names; gives its id. */
export function findType(dataset: Dataset, text: string): string | undefined {
  return getNames(dataset).types.get(normaliseText(text))
}

function readActor(dataset: Dataset, part: LinePart | undefined): EntryActor | null {
  if (!part) return null
  const actor = findActor(dataset, part.text)
  return actor ? { kind: 'known', actor } : { kind: 'new', name: part.text }
}

/** Finds an actor by its id, or by the whole of one of its names or aliases, however it is spelt. */
export function findActor(dataset: Dataset, text: string): Actor | undefined {
  const id = text as Actor['id']
  return dataset.actors.get(id) ?? getNames(dataset).actors.get(normaliseText(text))
}

interface Names {
  readonly actors: ReadonlyMap<string, Actor>
  /** Ids of types. */
  readonly types: ReadonlyMap<string, string>
  /** The sources that have a passage of that id. */
  readonly passages: ReadonlyMap<string, readonly { readonly source: SourceId; readonly passage: string }[]>
  readonly sources: ReadonlyMap<string, SourceId>
}

const getActorNames = memoiseFor((actors: Dataset['actors']): ReadonlyMap<string, Actor> => {
  const names = new Map<string, Actor>()
  const add = (text: string, actor: Actor) => {
    const key = normaliseText(text)
    if (key !== '' && !names.has(key)) names.set(key, actor)
  }
  for (const actor of actors.values()) for (const name of Object.values(actor.name)) add(name, actor)
  for (const actor of actors.values()) for (const alias of actor.aliases) add(alias, actor)
  return names
})

const getNames = memoiseFor((dataset: Dataset): Names => {
  const types = new Map<string, string>()
  const own = [...dataset.relationTypes.keys()].flatMap((id) => dataset.vocabulary.relationTypes.get(id) ?? [])
  // A word of the dataset means its own type, whatever else it may mean.
  for (const { id, label, forms } of [...own, ...dataset.vocabulary.relationTypes.values()]) {
    const { plural, infinitive } = forms.en ?? {}
    for (const text of [id, ...Object.values(label), plural, infinitive])
      if (text && !types.has(normaliseText(text))) types.set(normaliseText(text), id)
  }
  const passages = new Map<string, { readonly source: SourceId; readonly passage: string }[]>()
  const sources = new Map<string, SourceId>()
  for (const source of dataset.sources.values()) {
    for (const text of [source.id, ...Object.values(source.title ?? {})]) sources.set(normaliseText(text), source.id)
    for (const { id } of source.passages)
      passages.set(id.toLowerCase(), [...(passages.get(id.toLowerCase()) ?? []), { source: source.id, passage: id }])
  }
  return { actors: getActorNames(dataset.actors), types, passages, sources }
})

function explainType(dataset: Dataset, text: string): EntryProblem {
  return { code: 'unknown-type', text, closest: findClosestType(dataset, text)?.label.en ?? null }
}

/** Finds the relation type that was probably meant by a text that names none. */
export function findClosestType(dataset: Dataset, text: string): RelationType | undefined {
  const { types } = getNames(dataset)
  const closest = closestText(normaliseText(text), types.keys())
  return closest === undefined ? undefined : dataset.vocabulary.relationTypes.get(types.get(closest)!)
}

function readDetail(dataset: Dataset, text: string, problems: EntryProblem[]): EntryDetail {
  const status = STATUSES.find((one) => one === text.toLowerCase())
  if (status) return { kind: 'status', status }
  if (parseDate(text).ok) return { kind: 'date', date: text }
  const evidence = readEvidence(dataset, text, problems)
  if (evidence) return evidence
  const asserter = findAsserter(dataset, text)
  if (asserter) return asserter
  // "in 2021" may be the name of a source.
  const date = findTypedDate(text)
  if (date !== undefined) return { kind: 'date', date }
  // What looks like a date or a passage and is none was mistyped.
  if (DATE_LIKE.test(text.replace(/^(in|since|until|في|منذ|حتى)\s+/iu, ''))) problems.push({ code: 'wrong-date', text })
  else if (PASSAGE_LIKE.test(text) && getNames(dataset).passages.size > 0)
    problems.push({ code: 'unknown-passage', passage: text })
  return { kind: 'qualifier', text }
}

/** Finds who alone says so: `according to Iran`, `alleged by Iran`, which is an allegation. */
function findAsserter(dataset: Dataset, text: string): EntryDetail | undefined {
  const [, words, name] = /^(according to|alleged by|said by)\s+(.+)$/i.exec(text) ?? []
  const actor = name === undefined ? undefined : findActor(dataset, name)
  const isAlleged = words?.toLowerCase() === 'alleged by'
  return actor && { kind: 'asserter', actor: actor.id, ...(isAlleged && { status: 'alleged' }) }
}

function readEvidence(dataset: Dataset, text: string, problems: EntryProblem[]): EntryDetail | undefined {
  const [evidence, ...others] = listCited(dataset, text)
  if (others.length > 0) problems.push({ code: 'several-sources', passage: text })
  return evidence && { kind: 'evidence', evidence }
}

/**
 * Lists what a text may cite: a passage (`P05`), of each source that has one of that name; a passage of one source
 * (`report P05`); or a source.
 */
export function listCited(dataset: Dataset, text: string): readonly Evidence[] {
  const { passages, sources } = getNames(dataset)
  const toEvidence = (source: SourceId, passage: string | null): Evidence => ({ source, passage, summary: null })
  const found = preferSpelling(passages.get(text.toLowerCase()) ?? [], text)
  if (found.length > 0) return found.map(({ source, passage }) => toEvidence(source, passage))
  const source = sources.get(normaliseText(text))
  if (source) return [toEvidence(source, null)]
  const space = text.lastIndexOf(' ')
  const own = sources.get(normaliseText(text.slice(0, space)))
  const name = text.slice(space + 1)
  const [passage] = preferSpelling(
    (passages.get(name.toLowerCase()) ?? []).filter(({ source }) => source === own),
    name,
  )
  return passage ? [toEvidence(passage.source, passage.passage)] : []
}

function preferSpelling<Cited extends { readonly passage: string }>(found: readonly Cited[], name: string) {
  const exact = found.filter(({ passage }) => passage === name)
  return exact.length > 0 ? exact : found
}

/** Prints evidence as `listCited` finds it alone. */
export function printCited(dataset: Dataset, { source, passage }: Evidence): string {
  if (passage === null) return source
  return listCited(dataset, passage).length === 1 ? passage : `${source} ${passage}`
}
