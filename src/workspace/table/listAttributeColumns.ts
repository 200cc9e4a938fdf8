import { memoiseFor } from '../../base/memoise.ts'
import type { Actor } from '../../model/dataset.ts'
import { readAttributeNumber } from '../../model/readAttributeNumber.ts'
import type { Column } from './column.ts'

type Attributes = NonNullable<Actor['attributes']>
interface Attributed {
  readonly attributes?: Attributes | undefined
}

/** More columns than that are no longer read; the rest stand in the details of a record. */
const MOST = 20

/**
 * A column for each attribute that records have, the most frequent first if there are too many. Attributes that are
 * numbers alone are sorted as numbers.
 */
export function listAttributeColumns<Row>(
  records: ReadonlyMap<string, Attributed>,
  getRecord: (row: Row) => Attributed,
): readonly Column<Row>[] {
  return countAttributes(records).map(({ key, isNumeric }): Column<Row> => {
    const read = (row: Row) => {
      const { attributes } = getRecord(row)
      return attributes && Object.hasOwn(attributes, key) ? attributes[key] : undefined
    }
    return {
      id: `attribute:${key}`,
      heading: { name: key, hint: '' },
      print: (row) => printAttribute(read(row)),
      ...(isNumeric && {
        holds: 'number' as const,
        rank: (row: Row) => readAttributeNumber(read(row)),
      }),
    }
  })
}

interface AttributeUse {
  readonly key: string
  readonly isNumeric: boolean
}

/** The attributes of records in the order in which they first come. */
const countAttributes = memoiseFor((records: ReadonlyMap<string, Attributed>): readonly AttributeUse[] => {
  const uses = new Map<string, { number: number; isNumeric: boolean }>()
  records.forEach(({ attributes }) => {
    if (!attributes) return
    for (const [key, value] of Object.entries(attributes)) {
      const use = uses.get(key) ?? { number: 0, isNumeric: true }
      uses.set(key, { number: use.number + 1, isNumeric: use.isNumeric && readAttributeNumber(value) !== null })
    }
  })
  const all = [...uses]
  const frequent = new Set(
    [...all]
      .sort(([, one], [, other]) => other.number - one.number)
      .slice(0, MOST)
      .map(([key]) => key),
  )
  return all.flatMap(([key, { isNumeric }]) => (frequent.has(key) ? { key, isNumeric } : []))
})

function printAttribute(value: Attributes[string] | undefined): string {
  if (value === undefined) return ''
  return Array.isArray(value) ? value.join('; ') : String(value)
}
