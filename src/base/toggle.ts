/** Removes the given items if all of them are selected; otherwise adds them. */
export function toggle<Item>(before: readonly Item[], change: readonly Item[]): readonly Item[] {
  const all = change.length > 0 && change.every((item) => before.includes(item))
  return all ? before.filter((item) => !change.includes(item)) : [...new Set([...before, ...change])]
}
