import { isSameJson } from '../base/isSameJson.ts'
import type { Language, LocalText } from '../base/language.ts'
import { inLanguage } from '../base/language.ts'
import type { RecordKind } from '../model/change/change.ts'
import type { ActorId, Dataset, Explicitness, Reliability, Status } from '../model/dataset.ts'
import { printActor } from '../model/printRelation.ts'
import type { Sign } from '../model/relationTypes.ts'
import { printDate } from '../model/time/printDate.ts'
import { getCatalogue } from './catalogue/getCatalogue.ts'

/** A field of a record that changed; `null`: nothing is said in it. */
export interface FieldChange {
  /** Its key in the data; nothing, where the record is a single value. */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** A version of a record, with the dataset that tells what it refers to. */
export interface RecordVersion {
  readonly dataset: Dataset
  readonly record: unknown
}

/** Lists the fields in which two versions of a record differ, with their values as a person reads them. */
export function listFieldChanges(
  kind: RecordKind,
  before: RecordVersion,
  after: RecordVersion,
  language: Language,
): readonly FieldChange[] {
  const [old, now] = [toFields(kind, before.record), toFields(kind, after.record)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !isSameJson(old[field] ?? null, now[field] ?? null))
    .map((field) => ({
      field,
      before: printField(kind, field, old[field], before.dataset, language),
      after: printField(kind, field, now[field], after.dataset, language),
    }))
}

/** Prints what stands at a path in a record; at its beginning, the fields that a version has otherwise than another. */
export function printAtPath(
  kind: RecordKind,
  path: readonly string[],
  {
    before,
    after,
    language,
  }: { readonly before: RecordVersion; readonly after: RecordVersion; readonly language: Language },
): readonly FieldChange[] | string | null {
  const [field, ...rest] = path
  if (field === undefined)
    return isObject(after.record) ? listFieldChanges(kind, before, after, language) : String(after.record)
  if (rest.length === 0) return printField(kind, field, after.record, after.dataset, language)
  return printPart(after.record, after.dataset, language)
}

type Fields = Readonly<Record<string, unknown>>

function toFields(kind: RecordKind, record: unknown): Fields {
  return isObject(record) && kind !== 'fields' && kind !== 'terms' ? record : { '': record }
}

/** A value of a scale by its name, as "2: probably true"; `undefined`: it is of none. */
function printGrade(field: string, value: unknown, language: Language): string | undefined {
  const { signs, statuses, explicitness, credibility, reliability } = getCatalogue(language).model
  const grades: Readonly<Record<string, string | undefined>> = {
    sign: signs[value as Sign]?.name,
    status: statuses[value as Status]?.name,
    explicitness: explicitness[value as Explicitness]?.name,
    credibility: credibility[value as number] && `${value}: ${credibility[value as number]}`,
    reliability: reliability[value as Reliability] && `${value}: ${reliability[value as Reliability]}`,
  }
  return Object.hasOwn(grades, field) ? grades[field] : undefined
}

/** The fields that hold a date in EDTF. */
const DATES: readonly string[] = ['start', 'end', 'date', 'accessed']

/** The fields that hold the id of an actor. */
const OF_ACTORS: readonly string[] = ['source', 'target', 'assertedBy', 'aimOf', 'actor']

function printField(
  kind: RecordKind,
  field: string,
  value: unknown,
  dataset: Dataset,
  language: Language,
): string | null {
  const { vocabulary, groups } = dataset
  const grade = printGrade(field, value, language)
  if (grade !== undefined) return grade
  if (typeof value === 'string') {
    if (DATES.includes(field)) return printDate(value, language)
    if (OF_ACTORS.includes(field)) return printActor(dataset, value as ActorId, language)
    const types =
      kind === 'actors' ? vocabulary.actorTypes : kind === 'relations' ? vocabulary.relationTypes : undefined
    const named = field === 'type' ? types?.get(value)?.label : field === 'group' ? groups.get(value)?.name : undefined
    return named ? inLanguage(named, language) : value
  }
  return printPart(value, dataset, language)
}

/** A value in words: texts in one language, lists by their items, and what has no words as it stands in the data. */
function printPart(value: unknown, dataset: Dataset, language: Language): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => printPart(item, dataset, language) ?? [])
    return items.length > 0 ? items.join(' · ') : null
  }
  if (!isObject(value)) return String(value)
  if ('holder' in value) return printPosition(value, dataset, language)
  if ('page' in value) return [value['id'], printPassage(value, language)].filter(Boolean).join(': ')
  if (typeof value['en'] === 'string') return printText(value as unknown as LocalText, language)
  if (typeof value['source'] === 'string') return printEvidence(value, dataset, language)
  if (typeof value['actor'] === 'string') {
    const name = printActor(dataset, value['actor'] as ActorId, language)
    return typeof value['role'] === 'string' ? `${value['role']}: ${name}` : name
  }
  const parts = Object.entries(value).flatMap(([key, part]) => {
    const printed = printPart(part, dataset, language)
    return printed === null ? [] : [`${key}: ${printed}`]
  })
  return parts.join('; ') || null
}

/** In the language of the interface, and in whatever other languages there are. */
function printText(text: LocalText, language: Language): string | null {
  const first = inLanguage(text, language)
  const others = Object.values(text).filter((one) => one !== first && one)
  return [first, ...others].filter(Boolean).join(' / ') || null
}

/** What a passage says, word for word or else in own words. */
function printPassage({ text, summary }: Fields, language: Language): string | null {
  if (typeof text === 'string') return text
  return isObject(summary) ? printText(summary as unknown as LocalText, language) : null
}

function printPosition({ holder, statement }: Fields, dataset: Dataset, language: Language): string {
  const author = isObject(holder) ? dataset.sources.get(holder['source'] as never)?.title : undefined
  const who = isObject(holder)
    ? author
      ? inLanguage(author, language)
      : String(holder['source'])
    : printActor(dataset, holder as ActorId, language)
  return [who, isObject(statement) ? printText(statement as unknown as LocalText, language) : null]
    .filter(Boolean)
    .join(': ')
}

function printEvidence({ source, passage, summary }: Fields, dataset: Dataset, language: Language): string {
  const title = dataset.sources.get(source as never)?.title
  const said = isObject(summary) ? printText(summary as unknown as LocalText, language) : null
  const cited = [title ? inLanguage(title, language) : String(source), passage].filter(Boolean).join(', ')
  return said ? `${cited}: ${said}` : cited
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
