import type { DatasetFile } from '../model/dataset.ts'
import { RECORD_LISTS } from '../model/recordLists.ts'
import type { Format } from './format.ts'

/** Something that a format cannot store: whole records of a kind, or a field of some of them. */
export interface Loss {
  /** A list of the dataset format (`events`), or `dataset` for its head. */
  readonly of: string
  /** `null`: whole records. */
  readonly field: string | null
  readonly count: number
  /** The ids of the first three records affected. */
  readonly examples: readonly string[]
}

/** Lists everything that a format would lose, before anything is written. */
export function listLosses(format: Pick<Format, 'hold'>, file: DatasetFile): readonly Loss[] {
  const kept = format.hold(file)
  if (kept === file) return []
  return [
    ...listChanges('dataset', [pickHead(file)], [pickHead(kept)]),
    ...listListLosses(file, kept),
    ...listChanges('actor types', file.vocabulary.actorTypes, kept.vocabulary.actorTypes),
    ...listChanges('relation types', file.vocabulary.relationTypes, kept.vocabulary.relationTypes),
    ...listChanges('terms', toTerms(file), toTerms(kept)),
    ...listChanges('places', toPositions(file), toPositions(kept)),
  ]
}

interface Identified {
  readonly id: string
}

function pickHead({ $schema, id, title, description, asOf, credits, license, stories }: DatasetFile): Identified {
  const head = { title, description, asOf, credits, license, stories, $schema }
  return { id: '', ...head, datasetId: id } as Identified
}

function listListLosses(file: DatasetFile, kept: DatasetFile): Loss[] {
  // Stories have no ids, so they count as a field of the dataset.
  const lists = RECORD_LISTS.filter((list) => list !== 'stories')
  return lists.flatMap((list) => listChanges(list, file[list], kept[list]))
}

function toTerms({ vocabulary }: DatasetFile): Identified[] {
  return Object.entries(vocabulary.terms ?? {}).map(([id, text]) => ({ id, text }))
}

function toPositions({ positions }: DatasetFile): Identified[] {
  return Object.entries(positions).flatMap(([layout, points]) =>
    Object.entries(points).map(([actor, point]) => ({ id: `${actor} in ${layout}`, ...point })),
  )
}

/** Lists missing records, changed fields, and a changed order. */
function listChanges(of: string, before: readonly Identified[], after: readonly Identified[]): Loss[] {
  const kept = new Map(after.map((record) => [record.id, record]))
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  const fields = new Map<string, string[]>()
  for (const record of before) {
    for (const field of listChangedFields(record, kept.get(record.id) ?? record)) {
      const ids = fields.get(field)
      if (ids) ids.push(record.id)
      else fields.set(field, [record.id])
    }
  }
  const order = before.filter(({ id }) => kept.has(id)).filter(({ id }, index) => after[index]?.id !== id)
  return [
    ...toLoss(of, null, gone),
    ...[...fields].flatMap(([field, ids]) => toLoss(of, field, ids)),
    ...toLoss(
      of,
      'order',
      order.map(({ id }) => id),
    ),
  ]
}

function toLoss(of: string, field: string | null, ids: readonly string[]): Loss[] {
  return ids.length === 0 ? [] : [{ of, field, count: ids.length, examples: ids.slice(0, 3) }]
}

function listChangedFields(before: object, after: object): string[] {
  if (before === after) return []
  const [was, is] = [before, after].map((record) => new Map(Object.entries(record)))
  const names = [...new Set([...was!.keys(), ...is!.keys()])]
  return names.filter((name) => !isEqual(was!.get(name), is!.get(name)))
}

/** Tells whether two JSON values are equal, whatever the order of their keys. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [these, those] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return (
    these.size === those.size && [...these].every(([key, value]) => those.has(key) && isEqual(value, those.get(key)))
  )
}
