import { createRandom } from '../../base/random.ts'
import type { Gradual } from '../../base/steps.ts'
import { takeSteps } from '../../base/steps.ts'
import { getBiconnectedComponents } from '../../network/graph/getBiconnectedComponents.ts'
import { improveCamps } from './improveCamps.ts'
import { packBrokenCycles } from './packBrokenCycles.ts'
import type { CampSearch } from './searchCamps.ts'
import { searchCamps } from './searchCamps.ts'
import type { SignedGraph } from './signedGraph.ts'
import { countBreaking, takePart } from './signedGraph.ts'

/** Vertices in camps. A tie stands against the division if it is supportive between camps, or adverse within one. */
export interface Division {
  /** By vertex: its camp, from 0; -1: it has no ties. */
  readonly camps: Int32Array
  /** The ties that stand against it. */
  readonly breaking: number
  /** No division into as many camps has fewer; equal to `breaking`: the division is one of the best. */
  readonly least: number
}

export interface DivisionLimits {
  /** The most camps, from 2. */
  readonly most: number
  readonly seed: number
  /** The best division has to be proved by putting vertices into camps so many times. */
  readonly effort: number
}

/** A component with more vertices is not searched: what that takes grows too fast. */
const LARGEST_SEARCHED = 400
/** The arcs that are visited in looking for a good division by moving single vertices. */
const MOVING_EFFORT = 4_000_000
const MOST_ROUNDS = 100

/**
 * Divides a graph into camps so that as few ties as possible stand against it. With two camps that number is the
 * frustration index (Harary 1959; NP-hard), with more the measure of weak balance (Davis 1967; Doreian and Mrvar 1996).
 * Biconnected components do not affect each other, since the camps of one can be renamed to suit the next, so each is
 * divided by itself: a good division by moving vertices, a lower bound by cycles, and where they differ, a search.
 */
export function* divideIntoCamps(graph: SignedGraph, limits: DivisionLimits): Gradual<Division> {
  const { components } = getBiconnectedComponents(graph)
  const random = createRandom(limits.seed)
  const camps = new Int32Array(graph.offsets.length - 1).fill(-1)
  let [effort, least, done] = [limits.effort, 0, 0]
  // From the last to the first, each component has one vertex in a camp at most.
  for (const ties of components.toReversed()) {
    const part = takePart(graph, ties)
    const [from, to] = [done / graph.signs.length, (done + ties.length) / graph.signs.length]
    const divided = yield* takeSteps(divideComponent(part, { most: limits.most, effort, random }), from, to)
    effort -= divided.effort
    least += divided.least
    joinComponent(camps, part.vertices, divided.camps)
    done += ties.length
  }
  return { camps, breaking: components.length === 0 ? 0 : countBreaking(graph, camps), least }
}

interface ComponentLimits extends Pick<DivisionLimits, 'most' | 'effort'> {
  readonly random: () => number
}

function* divideComponent(part: SignedGraph, { most, effort, random }: ComponentLimits): Gradual<CampSearch> {
  const size = part.offsets.length - 1
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(MOVING_EFFORT / (part.heads.length * most)))
  const start = yield* takeSteps(improveCamps(part, { most, random, rounds }), 0, 0.5)
  const breaking = countBreaking(part, start)
  const packed = breaking === 0 ? 0 : packBrokenCycles(part, most)
  if (packed === breaking || size > LARGEST_SEARCHED || effort <= 0) return { camps: start, least: packed, effort: 0 }
  const searched = yield* takeSteps(searchCamps(part, { most, start, effort }), 0.5, 1)
  return { ...searched, least: Math.max(packed, searched.least) }
}

/** Takes over the camps of a component, two of them exchanged if need be to suit the vertex that has a camp already. */
function joinComponent(camps: Int32Array, vertices: readonly number[], own: Int32Array): void {
  const shared = vertices.findIndex((vertex) => camps[vertex] !== -1)
  const [from, to] = shared === -1 ? [0, 0] : [own[shared]!, camps[vertices[shared]!]!]
  for (const [at, vertex] of vertices.entries()) {
    const camp = own[at]!
    camps[vertex] = camp === from ? to : camp === to ? from : camp
  }
}
