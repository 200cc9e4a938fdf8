export interface HittingSets<Thing> {
  /** Number of things in a smallest set; 0: there is nothing to hit; null: one of the groups is empty. */
  readonly size: number | null
  readonly sets: readonly (readonly Thing[])[]
  /** Whether those are all smallest sets. */
  readonly all: boolean
  /** Whether no smaller set would do. */
  readonly exact: boolean
}

/** How many partial sets are tried at most. */
const MOST_TRIES = 20_000

/**
 * Lists the smallest sets of things of which each group has at least one, at most `most` of them: size by size, always
 * by a group that is not hit yet. Where that takes too long, gives a set that may not be a smallest one.
 */
export function listHittingSets<Thing>(groups: readonly (readonly Thing[])[], most: number): HittingSets<Thing> {
  if (groups.length === 0) return { size: 0, sets: [], all: true, exact: true }
  if (groups.some(({ length }) => length === 0)) return { size: null, sets: [], all: true, exact: true }
  const holders = new Map<Thing, Set<number>>()
  for (const [index, group] of groups.entries()) {
    for (const thing of group) holders.set(thing, (holders.get(thing) ?? new Set()).add(index))
  }
  const sets = new Map<string, readonly Thing[]>()
  const numbers = new Map([...holders.keys()].map((thing, index) => [thing, index]))
  let tries = 0
  const enough = () => sets.size >= most || tries >= MOST_TRIES

  function search(chosen: readonly Thing[], hit: ReadonlySet<number>, size: number): void {
    if (enough()) return
    tries++
    const open = groups.findIndex((_, index) => !hit.has(index))
    if (open < 0) {
      const key = chosen
        .map((thing) => numbers.get(thing)!)
        .sort((a, b) => a - b)
        .join()
      sets.set(key, chosen)
    } else if (chosen.length < size) {
      for (const thing of groups[open]!) search([...chosen, thing], new Set([...hit, ...holders.get(thing)!]), size)
    }
  }

  for (let size = 1; tries < MOST_TRIES; size++) {
    search([], new Set(), size)
    if (sets.size > 0) return { size, sets: [...sets.values()], all: !enough(), exact: true }
  }
  const greedy = hitGreedily(groups, holders)
  return { size: greedy.length, sets: [greedy], all: false, exact: false }
}

function hitGreedily<Thing>(
  groups: readonly (readonly Thing[])[],
  holders: ReadonlyMap<Thing, ReadonlySet<number>>,
): readonly Thing[] {
  const open = new Set(groups.keys())
  const chosen: Thing[] = []
  while (open.size > 0) {
    const count = (thing: Thing) => [...holders.get(thing)!].filter((index) => open.has(index)).length
    const best = [...holders.keys()].reduce((most, next) => (count(next) > count(most) ? next : most))
    chosen.push(best)
    for (const index of holders.get(best)!) open.delete(index)
  }
  return chosen
}
