import type { Language, LocalText } from '../base/language.ts'
import { inLanguage } from '../base/language.ts'
import type { RecordKind } from './change/change.ts'
import { getTable } from './change/tables.ts'
import type { Dataset, Rating, Relation } from './dataset.ts'
import { printActor, printRelation } from './printRelation.ts'
import { printValue } from './validation/printValue.ts'

/** Names a record in words: an actor by its name, a relation by its sentence, all else by what it is called. */
export function printRecordName(dataset: Dataset, kind: RecordKind, id: string, language: Language = 'en'): string {
  const record = getTable(dataset, kind).get(id)
  if (record === undefined || kind === 'fields') return id
  if (kind === 'relations') return printRelation(dataset, record as Relation, language)
  if (kind === 'ratings') {
    const { actor, dimension } = record as Rating
    return `${dimension} of ${printActor(dataset, actor, language)}`
  }
  if (kind === 'positions') {
    const [layout = '', actor = ''] = id.split(' ')
    return `${printActor(dataset, actor as Rating['actor'], language)} in ${layout}`
  }
  return findTitle(record, language) ?? id
}

/** The path to a record or one of its fields, as `edit --set` takes it: `relations.r005.status`. */
export function printRecordPath(kind: RecordKind, id: string, path: readonly string[] = []): string {
  return (kind === 'fields' ? [id, ...path] : [kind, id, ...path]).join('.')
}

/** A value as JSON on one line, cut short; nothing where there is none. */
export function printFieldValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return printValue(value)
  const json = JSON.stringify(value)
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json
}

const LONGEST = 200

function findTitle(record: unknown, language: Language): string | undefined {
  const { name, title, label, topic } = record as Readonly<Record<string, unknown>>
  const text = name ?? title ?? label ?? topic
  if (typeof text === 'string') return text
  return typeof text === 'object' && text !== null && 'en' in text ? inLanguage(text as LocalText, language) : undefined
}
