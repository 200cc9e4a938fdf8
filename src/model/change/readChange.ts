import type { Change, Indexed, RecordKind, RecordsChange } from './change.ts'

/** Every kind of record, so that a new one cannot be forgotten. */
const KINDS: Readonly<Record<RecordKind, true>> = {
  fields: true,
  groups: true,
  actorTypes: true,
  relationTypes: true,
  terms: true,
  sources: true,
  actors: true,
  relations: true,
  events: true,
  claims: true,
  stories: true,
  ratings: true,
  figures: true,
  positions: true,
}

/** Reads what `printChange` has printed; `null` for anything else. The records themselves are not looked into. */
export function readChange(text: string): Change | null {
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value)) return null
    const kinds = Object.entries(value).map(([kind, records]) => {
      if (!Object.hasOwn(KINDS, kind)) throw new Error(`unknown kind of record: ${kind}`)
      return [kind, readRecords(records)]
    })
    return Object.fromEntries(kinds)
  } catch {
    return null
  }
}

function readRecords(value: unknown): RecordsChange<unknown> {
  if (!isObject(value)) throw new Error('not a change of records')
  return {
    added: readIndexed(value['added']),
    updated: new Map(readItems(value['updated']).map(({ id, before, after }) => [id, [before, after]])),
    removed: readIndexed(value['removed']),
  }
}

function readIndexed(value: unknown): ReadonlyMap<string, Indexed<unknown>> {
  return new Map(
    readItems(value).map(({ id, at, record }) => {
      if (!Number.isInteger(at) || Number(at) < 0) throw new Error(`not an index: ${at}`)
      return [id, { record, at: Number(at) }]
    }),
  )
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string }

function readItems(value: unknown): readonly Item[] {
  if (!Array.isArray(value)) throw new Error('not a list')
  for (const item of value) if (!isObject(item) || typeof item['id'] !== 'string') throw new Error('not an item')
  return value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
