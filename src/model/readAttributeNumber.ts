import type { Actor } from './dataset.ts'

type AttributeValue = NonNullable<Actor['attributes']>[string]

/** The number that the value of an attribute is, also as a text (`12`, `12.5`, `12,5`); `null`: it is none. */
export function readAttributeNumber(value: AttributeValue | undefined): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && NUMBER.test(value) ? Number(value.replace(',', '.')) : null
}

/** Three digits behind a comma may be thousands. */
const NUMBER = /^[+-]?\d+(?:\.\d+|,\d{1,2})?$/
