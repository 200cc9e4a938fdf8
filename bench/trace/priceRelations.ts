import type { Dataset, Relation } from '../../src/model/dataset.ts'

/** The product of strengths is greatest where the sum of these is least. */
export function getCost({ strength }: Relation): number {
  return -Math.log(strength!)
}

/** Gives what a way costs that is told by its actors: the cheapest of parallel relations counts. */
export function priceWays({ relations }: Dataset): (actors: readonly string[]) => number {
  const cheapest = new Map<string, number>()
  for (const relation of relations.values()) {
    const key = `${relation.source} ${relation.target}`
    cheapest.set(key, Math.min(getCost(relation), cheapest.get(key) ?? Infinity))
  }
  return (actors) => actors.slice(1).reduce((sum, to, step) => sum + cheapest.get(`${actors[step]} ${to}`)!, 0)
}
