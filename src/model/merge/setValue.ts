/**
 * Gives a value with another in one of its fields, or without that field for `undefined`. The path has keys of objects
 * and, for lists, the ids of items or their indices; what no list has by id yet is added at its end.
 */
export function setValue(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next
  if (Array.isArray(value)) {
    const index = findIndex(value, key)
    const item = setValue(value[index], rest, next)
    if (index < 0 || index >= value.length) return item === undefined ? value : [...value, item]
    return item === undefined ? value.toSpliced(index, 1) : value.with(index, item)
  }
  const fields = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const { [key]: old, ...others } = fields
  const inner = setValue(old, rest, next)
  return inner === undefined ? others : { ...fields, [key]: inner }
}

function findIndex(list: readonly unknown[], key: string): number {
  const index = list.findIndex((item) => typeof item === 'object' && item !== null && 'id' in item && item.id === key)
  return index < 0 && /^\d{1,9}$/.test(key) ? Number(key) : index
}
