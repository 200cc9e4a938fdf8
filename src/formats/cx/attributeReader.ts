import type { Issue } from '../../model/issue.ts'
import { isObject } from '../jsonGraph/isObject.ts'

interface AttributeReader {
  /** An error if the defaults are too many for that many elements. They are not given then. */
  readonly checkSize: (elements: number) => Issue[]
  /** The values of an element by the names of its attributes. */
  readonly read: (values: unknown) => ReadonlyMap<string, unknown>
}

/** A few bytes can declare a default for very many elements. No ordinary file needs a million default values. */
const MOST_VALUES = 1e6

/** Creates a reader of the attributes of CX2 elements: `a` is an alias for a name, `v` its default. */
export function createAttributeReader(declarations: readonly unknown[]): AttributeReader {
  const names = new Map<string, string>()
  const defaults = new Map<string, unknown>()
  for (const declared of declarations.filter(isObject)) {
    for (const [name, about] of Object.entries(declared)) {
      if (!isObject(about)) continue
      if (typeof about['a'] === 'string') names.set(about['a'], name)
      if (about['v'] !== undefined) defaults.set(name, about['v'])
    }
  }
  return {
    checkSize(elements) {
      if (elements * defaults.size <= MOST_VALUES) return []
      defaults.clear()
      return [{ code: 'too-large', limit: MOST_VALUES, unit: 'default values', severity: 'error', place: '' }]
    },
    read(values) {
      const said = new Map<string, unknown>()
      if (isObject(values)) for (const [key, value] of Object.entries(values)) said.set(names.get(key) ?? key, value)
      for (const [name, value] of defaults) if (!said.has(name)) said.set(name, value)
      return said
    },
  }
}
