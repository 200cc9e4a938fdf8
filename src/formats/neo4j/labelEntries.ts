/** The labels of a node of a property graph as entries: the first is its type, and several are kept as they are. */
export function* toLabelEntries(labels: unknown): Generator<readonly [string, unknown]> {
  const list: readonly unknown[] = Array.isArray(labels) ? labels : [labels]
  const [first] = list
  if (typeof first !== 'string') return
  yield ['type', first]
  if (list.length > 1) yield ['labels', list]
}
