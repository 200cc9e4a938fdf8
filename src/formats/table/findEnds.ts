import { END_PARTS, END_WORDS, NUMBERED_ENDS } from './endWords.ts'

/** The columns that say something of an end of relations. At least one of `id` and `name` is there. */
export interface EndColumns {
  readonly id: number | undefined
  readonly name: number | undefined
  readonly type: number | undefined
}

export interface EndPair {
  readonly source: EndColumns
  readonly target: EndColumns
}

type Part = keyof typeof END_PARTS
type Parts = Partial<Record<Part, number>>

/**
 * Finds the columns of both ends by the names of columns, as `spellColumn` spells them. Columns that cannot be ends, since
 * they hold dates, are passed over.
 */
export function findEnds(columns: readonly string[], isPossible: (column: number) => boolean): EndPair | null {
  const at = new Map<string, number>()
  columns.forEach((column, index) => {
    if (!at.has(column) && column !== '') at.set(column, index)
  })
  const listed = END_WORDS.map(([source, target]) => [listParts(at, source), listParts(at, target)] as const)
  for (const [source, target] of [...listed, ...listNumbered(columns), ...listLabelled(at)]) {
    const pair = pairEnds(source, target)
    if (pair && [pair.source, pair.target].every(({ id, name }) => isPossible(id ?? name!))) return pair
  }
  return null
}

function listParts(at: ReadonlyMap<string, number>, word: string): Parts {
  const parts: Parts = {}
  for (const [part, words] of Object.entries(END_PARTS) as [Part, readonly string[]][]) {
    const found = words.map((after) => at.get(`${word} ${after}`.trim())).find((index) => index !== undefined)
    if (found !== undefined) parts[part] = found
  }
  return parts
}

/** Ends with the same word and a number or letter, as `entity1 id`, `entity1 name`, `entity2 id`, `entity2 name`. */
function listNumbered(columns: readonly string[]): (readonly [Parts, Parts])[] {
  const stems = new Map<string, { readonly first: Parts; readonly second: Parts }>()
  columns.forEach((column, index) => {
    const [, stem, number, after = ''] = /^(\p{L}+(?: \p{L}+)?) ?([12]|(?<= )[ab])(?: (.+))?$/u.exec(column) ?? []
    const part = (Object.keys(END_PARTS) as Part[]).find((one) => (END_PARTS[one] as readonly string[]).includes(after))
    if (stem === undefined || part === undefined || !NUMBERED_ENDS.has(stem)) return
    const ends = stems.get(stem) ?? { first: {}, second: {} }
    stems.set(stem, ends)
    const end = number === '1' || number === 'a' ? ends.first : ends.second
    end[part] ??= index
  })
  return [...stems.values()].map(({ first, second }) => [first, second] as const)
}

/** Two items that have a label each, as in results of Wikidata: `person`, `personLabel`, `employer`, `employerLabel`. */
function listLabelled(at: ReadonlyMap<string, number>): (readonly [Parts, Parts])[] {
  const [first, second] = [...at].filter(([column]) => at.has(`${column} label`)).map(([, plain]) => plain)
  if (first === undefined || second === undefined) return []
  const names = [...at.keys()]
  const toParts = (plain: number): Parts => {
    const column = names.find((name) => at.get(name) === plain)!
    return { plain, name: at.get(`${column} label`)! }
  }
  return [[toParts(first), toParts(second)]]
}

/** Pairs what both ends have: ids, names or both. */
function pairEnds(source: Parts, target: Parts): EndPair | null {
  const toEnd = (end: Parts, hasIds: boolean, hasNames: boolean): EndColumns => ({
    id: hasIds ? (end.id ?? end.plain) : undefined,
    name: hasNames ? (end.name ?? (end.id === undefined && hasIds ? undefined : end.plain)) : undefined,
    type: end.type,
  })
  const both = (is: (end: Parts) => boolean) => is(source) && is(target)
  const hasIds = both(({ id, plain }) => id !== undefined || plain !== undefined)
  const hasNames = both(({ id, name, plain }) => name !== undefined || (id !== undefined && plain !== undefined))
  if (!hasIds && !hasNames) return null
  return { source: toEnd(source, hasIds, hasNames), target: toEnd(target, hasIds, hasNames) }
}
