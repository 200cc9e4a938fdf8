/** The best items of all that were added. */
export interface TopK<Item> {
  add(item: Item): void
  /** The items kept, best first. */
  list(): readonly Item[]
}

export interface Ranking<Item> {
  /** Figures in order of weight: the less, the better. */
  readonly ranks: readonly ((item: Item) => number)[]
  /** Orders items whose figures are all equal. */
  readonly compare: (a: Item, b: Item) => number
  /** Copies an item that is kept, since the next one may overwrite it. */
  readonly copy: (item: Item) => Item
}

interface Ranked<Item> {
  readonly item: Item
  readonly figures: readonly number[]
}

/** Keeps the best `k` of the items added. It never holds more than twice as many. */
export function createTopK<Item>(k: number, { ranks, compare, copy }: Ranking<Item>): TopK<Item> {
  let kept: Ranked<Item>[] = []
  let worst: Ranked<Item> | undefined
  return { add, list }

  function add(item: Item): void {
    if (k === 0 || (worst && isNoBetter(item, worst))) return
    kept.push({ item: copy(item), figures: ranks.map((rank) => rank(item)) })
    if (kept.length >= 2 * k) prune()
  }

  function list(): readonly Item[] {
    prune()
    return kept.map(({ item }) => item)
  }

  function prune(): void {
    kept = kept.sort(compareRanked).slice(0, k)
    if (kept.length === k) worst = kept.at(-1)
  }

  function compareRanked(a: Ranked<Item>, b: Ranked<Item>): number {
    for (let rank = 0; rank < ranks.length; rank++) {
      const order = a.figures[rank]! - b.figures[rank]!
      if (order !== 0) return order
    }
    return compare(a.item, b.item)
  }

  function isNoBetter(item: Item, than: Ranked<Item>): boolean {
    for (let rank = 0; rank < ranks.length; rank++) {
      const order = ranks[rank]!(item) - than.figures[rank]!
      if (order !== 0) return order > 0
    }
    return compare(item, than.item) >= 0
  }
}
