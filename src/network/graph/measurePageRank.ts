import type { Arcs } from './adjacency.ts'

export interface PageRankOptions {
  /** The probability of following an arc, in [0, 1). */
  readonly damping: number
  /** The greatest error that remains, in sum over all vertices. */
  readonly tolerance: number
}

/**
 * Measures the PageRank of every vertex of a simple graph (Page, Brin, Motwani and Winograd 1999); they sum to 1. From a
 * vertex without arcs, all are as likely to follow. Ends once the error of all vertices together is below the tolerance,
 * whatever their number: after a change of `c` it is at most `c · damping / (1 - damping)`.
 */
export function measurePageRank({ offsets, heads }: Arcs, { damping, tolerance }: PageRankOptions): Float64Array {
  const size = offsets.length - 1
  let rank = new Float64Array(size).fill(1 / size)
  let next = new Float64Array(size)
  for (let change = Infinity; change * damping > tolerance * (1 - damping); ) {
    next.fill(0)
    let loose = 0
    for (let vertex = 0; vertex < size; vertex++) {
      const [begin, end] = [offsets[vertex]!, offsets[vertex + 1]!]
      if (begin === end) loose += rank[vertex]!
      const share = rank[vertex]! / (end - begin)
      for (let arc = begin; arc < end; arc++) next[heads[arc]!]! += share
    }
    change = 0
    for (let vertex = 0; vertex < size; vertex++) {
      const value = (1 - damping + damping * loose) / size + damping * next[vertex]!
      change += Math.abs(value - rank[vertex]!)
      next[vertex] = value
    }
    ;[rank, next] = [next, rank]
  }
  return rank
}
