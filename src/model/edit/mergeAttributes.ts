import type { LocalText } from '../../base/language.ts'
import type { Actor } from '../dataset.ts'
import { mergeLists } from './mergeLists.ts'

type Attributes = NonNullable<Actor['attributes']>

interface Attributed {
  readonly attributes?: Actor['attributes']
}

/** The attributes of two records that become one. What both say in different words becomes a list. */
export function mergeAttributes(own: Attributed, other: Attributed): Attributed {
  const merged = { ...other.attributes, ...own.attributes }
  const entries = Object.entries(merged).map(([key, value]) => {
    const second = other.attributes?.[key]
    const both = second === undefined ? [] : mergeLists([value].flat(), [second].flat())
    return [key, both.length > [value].flat().length ? both : value]
  })
  return entries.length === 0 ? {} : { attributes: Object.fromEntries(entries) as Attributes }
}

/** The attribute with the titles or topics that a record had before it became one with another. */
const OTHER_NAMES = 'other names'

/** The attributes of two records that become one, and the names of the second that are not those of the first. */
export function mergeNamed<Value extends Attributed>(
  own: Value,
  other: Value,
  getName: (record: Value) => LocalText,
): Attributed {
  const known = new Set(Object.values({ ...getName(other), ...getName(own) }))
  const lost = Object.values(getName(other)).filter((name) => !known.has(name))
  const merged = mergeAttributes(own, other)
  return lost.length === 0 ? merged : mergeAttributes(merged, { attributes: { [OTHER_NAMES]: [...new Set(lost)] } })
}
