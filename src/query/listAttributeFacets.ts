import { memoiseFor } from '../base/memoise.ts'
import type { Actor } from '../model/dataset.ts'
import { readAttributeNumber } from '../model/readAttributeNumber.ts'
import type { AttributeFacet } from './filter.ts'

interface Attributed {
  readonly attributes?: Actor['attributes']
}

interface AttributeEntries {
  readonly key: string
  /** The entries in the order of a legend. The last stands for records without the attribute. */
  readonly order: readonly string[]
  readonly getEntry: (record: Attributed) => string
}

/** An attribute has at most so many entries; numbers of more values are put into ranges. */
const MOST_ENTRIES = 24
const RANGES = 6
/** More attributes than that are no longer read; the rest stand in the tables. */
const MOST_ATTRIBUTES = 20
const NONE = ''

/** Lists the attributes by which records can be filtered: those that have few values, or are numbers. */
export function listAttributeFacets(kind: 'actors' | 'relations', records: ReadonlyMap<string, Attributed>) {
  return listEntries(records).map(({ key, ...entries }) => ({
    name: `${kind}:${key}` satisfies AttributeFacet,
    ...entries,
  }))
}

const listEntries = memoiseFor((records: ReadonlyMap<string, Attributed>): readonly AttributeEntries[] => {
  const attributes = new Map<string, { values: Map<string, number>; isNumeric: boolean }>()
  records.forEach(({ attributes: own }) => {
    if (!own) return
    for (const [key, value] of Object.entries(own)) {
      const known = attributes.get(key) ?? { values: new Map<string, number>(), isNumeric: true }
      const entry = print(value)
      known.values.set(entry, (known.values.get(entry) ?? 0) + 1)
      known.isNumeric &&= readAttributeNumber(value) !== null
      attributes.set(key, known)
    }
  })
  return [...attributes]
    .filter(([, { values, isNumeric }]) => isNumeric || values.size <= MOST_ENTRIES)
    .slice(0, MOST_ATTRIBUTES)
    .map(([key, { values, isNumeric }]): AttributeEntries => {
      const sorted = [...values].sort(([one], [other]) =>
        isNumeric ? readAttributeNumber(one)! - readAttributeNumber(other)! : one < other ? -1 : 1,
      )
      const entryOf = new Map(values.size > MOST_ENTRIES ? toRanges(sorted) : sorted.map(([text]) => [text, text]))
      const getEntry = ({ attributes: own }: Attributed) =>
        own && Object.hasOwn(own, key) ? entryOf.get(print(own[key]!))! : NONE
      return { key, order: [...new Set(entryOf.values()), NONE], getEntry }
    })
})

/** Ranges of about as many records each, by the values in them, least first. */
function toRanges(sorted: readonly (readonly [value: string, count: number])[]): [value: string, range: string][] {
  const total = sorted.reduce((sum, [, count]) => sum + count, 0)
  const ranges: string[][] = Array.from({ length: RANGES }, () => [])
  let before = 0
  for (const [value, count] of sorted) {
    ranges[Math.floor((before * RANGES) / total)]!.push(value)
    before += count
  }
  return ranges.flatMap((values) => values.map((value): [string, string] => [value, printRange(values)]))
}

function printRange(values: readonly string[]): string {
  return values.length === 1 ? values[0]! : `${values[0]} – ${values.at(-1)}`
}

function print(value: NonNullable<Actor['attributes']>[string]): string {
  return Array.isArray(value) ? value.join('; ') : String(value)
}
