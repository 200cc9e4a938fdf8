import type { z } from 'zod'
import type { ReferenceKind } from '../issue.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { IssueLog } from './createIssueLog.ts'
import type { References } from './createReferences.ts'
import type { Path } from './printPlace.ts'
import { printPlace } from './printPlace.ts'
import { printValue } from './printValue.ts'
import { readRecord } from './readRecord.ts'

/** The context in which a record is checked. */
export interface RecordContext {
  readonly log: IssueLog
  readonly references: References
  readonly vocabulary: Vocabulary
  /** As in `graph-data/`: a relation without a source is an error, unless it is inferred. */
  readonly strict: boolean
}

export interface ListToRead<Schema extends z.ZodType, Kept> {
  readonly schema: z.ZodDefault<z.ZodArray<Schema>>
  readonly list: unknown
  readonly path: Path
  /** Reports what is wrong with a record apart from its shape. Gives what can be kept, or `null`. */
  readonly check: (record: z.output<Schema>, path: Path, surroundings: RecordContext) => Kept | null
  /** What references to its records call them. */
  readonly kind?: ReferenceKind
}

/**
 * Reads a list. Keeps each record that fits the schema, is the first with its id, and passes the check; reports the
 * others. Registers the ids.
 */
export function readList<Schema extends z.ZodType<{ readonly id: string }>, Kept>(
  { schema, list, path, check, kind }: ListToRead<Schema, Kept>,
  surroundings: RecordContext,
): Kept[] {
  const { log, references } = surroundings
  const element = schema.unwrap().element
  const firstOf = new Map<string, number>()
  const readItem = (item: unknown, index: number, place: Path): Kept | null => {
    const record = readRecord(element, item, place, log)
    if (record === null) return null
    const first = firstOf.get(record.id)
    if (first === undefined) {
      firstOf.set(record.id, index)
      return check(record, place, surroundings)
    }
    log.report('error', [...place, 'id'], { code: 'duplicate-id', id: record.id, first: printPlace([...path, first]) })
    return null
  }
  const records: Kept[] = []
  toList(list, path, log).forEach((item, index) => {
    const place = [...path, index]
    const record = readItem(item, index, place)
    if (record !== null) records.push(record)
    else log.report('warning', place, { code: 'left-out', id: getId(item) })
  })
  if (kind) {
    const isWhole = Array.isArray(list) && records.length === list.length
    // Where nothing was left out, the ids that were read are those in the file.
    references.add(kind, isWhole ? firstOf.keys() : listIds(records), isWhole ? null : listIds(list))
  }
  return records
}

/** The ids in a list, whatever else is wrong with its records. */
export function listIds(list: unknown): string[] {
  return Array.isArray(list) ? list.map(getId) : []
}

function toList(list: unknown, path: Path, log: IssueLog): readonly unknown[] {
  if (Array.isArray(list)) return list
  if (list !== undefined) {
    log.report('error', path, { code: 'wrong-type', found: printValue(list), expected: 'a list' })
  }
  return []
}

function getId(item: unknown): string {
  const id: unknown = (item as { readonly id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : ''
}
