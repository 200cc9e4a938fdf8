import type { Gradual } from '../../base/steps.ts'
import type { SignedGraph } from './signedGraph.ts'
import { countBreaking } from './signedGraph.ts'

interface SearchLimits {
  /** The most camps. */
  readonly most: number
  readonly random: () => number
  /** How often to begin anew. */
  readonly rounds: number
}

/** In every other round, this share of the vertices of the best division changes camps. */
const KICKED = 0.15

/**
 * Finds a division into camps that few ties stand against, by moving single vertices while that helps, again and again
 * from other beginnings: by turns from random camps and from the best division with some vertices moved.
 */
export function* improveCamps(graph: SignedGraph, { most, random, rounds }: SearchLimits): Gradual<Int32Array> {
  const size = graph.offsets.length - 1
  const pick = () => Math.floor(random() * most)
  let best = settle(graph, new Int32Array(size), most)
  let least = countBreaking(graph, best)
  for (let round = 0; round < rounds && least > 0; round++) {
    const isKick = round % 2 === 1
    const start = best.map((camp) => (!isKick || random() < KICKED ? pick() : camp))
    const camps = settle(graph, start, most)
    const count = countBreaking(graph, camps)
    yield (round + 1) / rounds
    if (count >= least) continue
    best = camps
    least = count
  }
  return best
}

/** Moves vertices, one after another, to where the fewest of their ties are against them, until none can be moved. */
function settle(graph: SignedGraph, camps: Int32Array, most: number): Int32Array {
  const size = camps.length
  const gains = new Int32Array(most)
  for (let moved = true; moved; ) {
    moved = false
    for (let vertex = 0; vertex < size; vertex++) {
      weighCamps(graph, camps, vertex, gains)
      const own = camps[vertex]!
      let best = own
      for (let camp = 0; camp < most; camp++) if (gains[camp]! > gains[best]!) best = camp
      if (best === own) continue
      camps[vertex] = best
      moved = true
    }
  }
  return camps
}

/** By camp: the supportive ties of a vertex to it less the adverse ones. */
function weighCamps(
  { offsets, heads, edges, signs }: SignedGraph,
  camps: Int32Array,
  vertex: number,
  gains: Int32Array,
) {
  gains.fill(0)
  for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) gains[camps[heads[arc]!]!]! += signs[edges[arc]!]!
}
