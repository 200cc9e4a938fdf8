/** Compares by code unit, so the order is the same in every language and on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Compares by the first criterion that distinguishes two values. */
export function byFirst<Value>(
  ...criteria: readonly ((a: Value, b: Value) => number)[]
): (a: Value, b: Value) => number {
  return (a, b) => {
    for (const criterion of criteria) {
      const order = criterion(a, b)
      if (order !== 0) return order
    }
    return 0
  }
}

/** Groups values by key, with keys in order of first appearance. */
export function groupBy<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
