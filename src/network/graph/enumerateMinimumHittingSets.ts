export interface HittingSets<Item> {
  /** The number of items in a smallest set. 0: there is nothing to hit. Null: one of the groups is empty. */
  readonly size: number | null
  readonly sets: readonly (readonly Item[])[]
  /** Whether these are all smallest sets. */
  readonly all: boolean
  /** Whether no smaller set hits every group. */
  readonly exact: boolean
}

/** The most partial sets to try. */
const MOST_TRIES = 20_000

/**
 * Lists the smallest sets of items that have at least one item of each group, at most `most` of them. The search grows
 * sets by the items of a group that is not hit yet, size by size. Where that takes too long, a greedy set is given,
 * which may not be a smallest one.
 */
export function enumerateMinimumHittingSets<Item>(
  groups: readonly (readonly Item[])[],
  most: number,
): HittingSets<Item> {
  if (groups.length === 0) return { size: 0, sets: [], all: true, exact: true }
  if (groups.some(({ length }) => length === 0)) return { size: null, sets: [], all: true, exact: true }
  const holders = new Map<Item, Set<number>>()
  for (const [index, group] of groups.entries()) {
    for (const item of group) holders.set(item, (holders.get(item) ?? new Set()).add(index))
  }
  const sets = new Map<string, readonly Item[]>()
  const numbers = new Map([...holders.keys()].map((item, index) => [item, index]))
  let tries = 0
  const enough = () => sets.size >= most || tries >= MOST_TRIES

  function search(chosen: readonly Item[], hit: ReadonlySet<number>, size: number): void {
    if (enough()) return
    tries++
    const open = groups.findIndex((_, index) => !hit.has(index))
    if (open < 0) {
      const key = chosen
        .map((item) => numbers.get(item)!)
        .sort((a, b) => a - b)
        .join()
      sets.set(key, chosen)
    } else if (chosen.length < size) {
      for (const item of groups[open]!) search([...chosen, item], new Set([...hit, ...holders.get(item)!]), size)
    }
  }

  for (let size = 1; tries < MOST_TRIES; size++) {
    search([], new Set(), size)
    if (sets.size > 0) return { size, sets: [...sets.values()], all: !enough(), exact: true }
  }
  const greedy = hitGreedily(groups, holders)
  return { size: greedy.length, sets: [greedy], all: false, exact: false }
}

function hitGreedily<Item>(
  groups: readonly (readonly Item[])[],
  holders: ReadonlyMap<Item, ReadonlySet<number>>,
): readonly Item[] {
  const open = new Set(groups.keys())
  const chosen: Item[] = []
  while (open.size > 0) {
    const count = (item: Item) => [...holders.get(item)!].filter((index) => open.has(index)).length
    const best = [...holders.keys()].reduce((most, next) => (count(next) > count(most) ? next : most))
    chosen.push(best)
    for (const index of holders.get(best)!) open.delete(index)
  }
  return chosen
}
