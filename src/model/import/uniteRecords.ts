import { isSameJson } from '../../base/isSameJson.ts'
import { normaliseText } from '../../base/normaliseText.ts'
import type { Actor } from '../dataset.ts'
import { FALLBACK_ACTOR_TYPE, FALLBACK_RELATION_TYPE } from '../vocabulary.ts'
import type { ImportKind } from './importKind.ts'

type Fields = Readonly<Record<string, unknown>>
type Preferred = 'mine' | 'theirs'

/** What stands in a field of which nothing was said. */
const UNSAID: Readonly<Record<string, readonly unknown[]>> = {
  status: ['unspecified'],
  explicitness: ['unspecified'],
  credibility: [6],
  reliability: ['F'],
  kind: ['event'],
  type: [FALLBACK_ACTOR_TYPE, FALLBACK_RELATION_TYPE],
}

/** What makes a record the one that it is, and is settled by then. */
const SETTLED: Readonly<Partial<Record<ImportKind, readonly string[]>>> = {
  relations: ['type', 'source', 'target'],
  // Of two trees of types, only one can stand.
  actorTypes: ['parent'],
  relationTypes: ['parent'],
  ratings: ['actor', 'dimension'],
}

/** A field in which two records differ: either only the file says something, or both say different things. */
export interface FieldDifference {
  readonly path: readonly string[]
  readonly mine: unknown
  readonly theirs: unknown
  readonly isConflict: boolean
}

/**
 * Unites a record with what a file says of it. Lists have what either has, and of a field about which both say
 * something, the side that is preferred stands. Another name becomes an alias. Tells in what they differ.
 */
export function uniteRecords<Value extends { readonly id: string }>(
  kind: ImportKind,
  mine: Value,
  theirs: Value,
  prefer: Preferred,
): { readonly record: Value; readonly differences: readonly FieldDifference[] } {
  const differences: FieldDifference[] = []
  const settled = ['id', ...(SETTLED[kind] ?? [])]
  const unite = createUniting(prefer, differences)
  const given = kind === 'actors' ? withAliases(mine as unknown as Actor, theirs as unknown as Actor, prefer) : null
  const [own, other] = [mine as Fields, (given ?? theirs) as Fields]
  const record: Record<string, unknown> = { ...own }
  for (const [key, value] of Object.entries(other)) {
    if (settled.includes(key)) continue
    const united = unite([key], own[key], value)
    if (united !== own[key]) record[key] = united
  }
  return { record: differences.length === 0 ? mine : (record as Value), differences }
}

function createUniting(prefer: Preferred, differences: FieldDifference[]) {
  const unite = (path: readonly string[], mine: unknown, theirs: unknown): unknown => {
    const key = path[0]!
    if (isUnsaid(key, theirs) || isSameJson(mine, theirs)) return mine
    if (Array.isArray(theirs) && (Array.isArray(mine) || mine === undefined)) {
      return path.length > 1 ? settle(path, mine, theirs) : uniteLists(path, mine ?? [], theirs)
    }
    if (isRecord(theirs) && isRecord(mine)) return uniteFields(path, mine, theirs)
    return settle(path, mine, theirs)
  }
  const settle = (path: readonly string[], mine: unknown, theirs: unknown): unknown => {
    const isConflict = !isUnsaid(path[0]!, mine)
    differences.push({ path, mine, theirs, isConflict })
    return isConflict && prefer === 'mine' ? mine : theirs
  }
  const uniteFields = (path: readonly string[], mine: Fields, theirs: Fields): unknown => {
    const united: Record<string, unknown> = { ...mine }
    for (const [key, given] of Object.entries(theirs)) {
      if (key === '__proto__') continue
      const value = unite([...path, key], Object.hasOwn(mine, key) ? mine[key] : undefined, given)
      if (value !== undefined) united[key] = value
    }
    return isSameJson(united, mine) ? mine : united
  }
  const uniteLists = (path: readonly string[], mine: readonly unknown[], theirs: readonly unknown[]): unknown => {
    const known = new Set(mine.map((item) => JSON.stringify(item)))
    const ids = new Set(mine.flatMap((item) => (isRecord(item) && 'id' in item ? item['id'] : [])))
    const added = theirs.filter(
      (item) => !known.has(JSON.stringify(item)) && !(isRecord(item) && 'id' in item && ids.has(item['id'])),
    )
    if (added.length === 0) return mine
    differences.push({ path, mine, theirs: added, isConflict: false })
    return [...mine, ...added]
  }
  return unite
}

/** The file's actor, with the names that do not stand in the end as aliases. */
function withAliases(mine: Actor, theirs: Actor, prefer: Preferred): Actor {
  const isStanding = (language: string) => prefer === 'theirs' || !mine.name[language]
  const name = Object.fromEntries(Object.entries(theirs.name).filter(([language]) => isStanding(language)))
  const others = Object.keys(theirs.name).flatMap((language) =>
    isStanding(language) ? (mine.name[language] ?? []) : theirs.name[language]!,
  )
  const known = new Set([...Object.values({ ...mine.name, ...name }), ...mine.aliases].map(toSpelling))
  const aliases = [...others, ...theirs.aliases].filter((text) => {
    const isNew = text !== '' && !known.has(toSpelling(text))
    known.add(toSpelling(text))
    return isNew
  })
  return { ...theirs, name: name as Actor['name'], aliases }
}

/** Spellings that compare alike need not both be kept. */
function toSpelling(text: string): string {
  return normaliseText(text) || text
}

function isUnsaid(key: string, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return UNSAID[key]?.includes(value) ?? false
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
