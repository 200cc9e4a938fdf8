import type { Gradual } from '../../base/steps.ts'
import type { SignedGraph } from './signedGraph.ts'

export interface CampSearch {
  readonly camps: Int32Array
  /** No division has fewer ties against it. */
  readonly least: number
  /** How often a vertex was put into a camp. */
  readonly effort: number
}

interface SearchBounds {
  /** The most camps. */
  readonly most: number
  /** A division to improve on. */
  readonly start: Int32Array
  /** The search ends once vertices were put into camps so many times. */
  readonly effort: number
}

const STRIDE = 50_000

/**
 * Finds a division into camps that the fewest ties stand against, by branch and bound. It solves the last vertices
 * first, then ever longer rests, whose optima bound the next search from below (Russian doll search; Verfaillie,
 * Lemaître and Schiex 1996). If the effort does not suffice, the division is the start, and the optimum of the longest rest
 * that was solved is a lower bound.
 */
export function* searchCamps(graph: SignedGraph, { most, start, effort }: SearchBounds): Gradual<CampSearch> {
  const order = orderVertices(graph)
  const size = order.length
  const optima = new Int32Array(size + 1)
  const state = createState(graph, order, most)
  let camps: Int32Array = start
  let spent = 0
  for (let first = size - 1; first >= 0; first--) {
    const { found, value, count } = yield* searchRest(state, first, optima, nearest(state, first, camps, start), {
      spent,
      effort,
    })
    spent += count
    if (spent > effort) return { camps: first === 0 ? found : start, least: optima[first + 1]!, effort: spent }
    optima[first] = value
    camps = found
  }
  return { camps, least: optima[0]!, effort: spent }
}

/** Orders vertices so that each has as many ties to earlier ones as can be; of equals, the one with the most ties. */
function orderVertices({ offsets, heads }: SignedGraph): Int32Array {
  const size = offsets.length - 1
  const order = new Int32Array(size)
  const tied = new Int32Array(size)
  const isOrdered = new Uint8Array(size)
  const degree = (vertex: number) => offsets[vertex + 1]! - offsets[vertex]!
  for (let at = 0; at < size; at++) {
    let best = -1
    for (let vertex = 0; vertex < size; vertex++) {
      if (isOrdered[vertex] === 1) continue
      const lead = best < 0 ? 1 : tied[vertex]! - tied[best]! || degree(vertex) - degree(best)
      if (lead > 0) best = vertex
    }
    order[at] = best
    isOrdered[best] = 1
    for (let arc = offsets[best]!; arc < offsets[best + 1]!; arc++) tied[heads[arc]!]!++
  }
  return order
}

/** The vertices by their positions in the order, with what their ties to assigned ones cost in each camp. */
interface SearchState {
  readonly graph: SignedGraph
  readonly order: Int32Array
  readonly position: Int32Array
  readonly most: number
  /** By vertex and camp. */
  readonly costs: Int32Array
  readonly camps: Int32Array
}

function createState(graph: SignedGraph, order: Int32Array, most: number): SearchState {
  const position = new Int32Array(order.length)
  for (const [at, vertex] of order.entries()) position[vertex] = at
  return {
    graph,
    order,
    position,
    most,
    costs: new Int32Array(order.length * most),
    camps: new Int32Array(order.length),
  }
}

interface Candidate {
  readonly camps: Int32Array
  readonly value: number
}

/** The better of two divisions of the rest from a position on: the last optimum with one more vertex, and the start. */
function nearest(state: SearchState, first: number, last: Int32Array, start: Int32Array): Candidate {
  const vertex = state.order[first]!
  const tried = Array.from({ length: state.most }, (_, camp) => {
    const camps = last.slice()
    camps[vertex] = camp
    return camps
  })
  const candidates = [...tried, start].map((camps) => ({ camps, value: countRest(state, first, camps) }))
  return candidates.reduce((best, candidate) => (candidate.value < best.value ? candidate : best))
}

function countRest({ graph, position }: SearchState, first: number, camps: Int32Array): number {
  const { source, target, signs } = graph
  let count = 0
  for (let tie = 0; tie < signs.length; tie++) {
    const [one, other] = [source[tie]!, target[tie]!]
    if (position[one]! < first || position[other]! < first) continue
    if ((camps[one] === camps[other]) !== signs[tie]! > 0) count++
  }
  return count
}

/** Searches the rest from a position on for a division better than a known one. */
function* searchRest(
  state: SearchState,
  first: number,
  optima: Int32Array,
  known: Candidate,
  limit: { readonly spent: number; readonly effort: number },
): Gradual<{ readonly found: Int32Array; readonly value: number; readonly count: number }> {
  const { order, most, costs, camps } = state
  const size = order.length
  let { camps: found, value } = known
  let count = 0
  // No rest is better than the one after it.
  if (value === optima[first + 1]) return { found, value, count }
  costs.fill(0)
  /** By position: the camps still to be tried, the cheapest last, and the number of camps in use before it. */
  const untried: number[][] = Array.from({ length: size }, () => [])
  const used = new Int32Array(size + 1)
  /** By position: what is paid before it, and the least that its later vertices will pay to assigned ones. */
  const paid = new Int32Array(size + 1)
  let owed = 0
  let at = first
  untried[at] = [0]
  while (at >= first) {
    const camp = untried[at]!.pop()
    if (camp === undefined) {
      at--
      if (at >= first) owed += unassign(state, at)
      continue
    }
    const cost = paid[at]! + costs[order[at]! * most + camp]!
    owed -= assign(state, at, camp)
    if (++count % STRIDE === 0) yield Math.min(1, (limit.spent + count) / limit.effort)
    if (limit.spent + count > limit.effort) break
    if (cost + owed + optima[at + 1]! >= value) {
      owed += unassign(state, at)
      continue
    }
    if (at === size - 1) {
      value = cost
      found = camps.slice()
      owed += unassign(state, at)
      if (value === optima[first + 1]) break
      continue
    }
    used[at + 1] = Math.max(used[at]!, camp + 1)
    at++
    paid[at] = cost
    untried[at] = listCamps(state, order[at]!, Math.min(most, used[at]! + 1))
  }
  return { found, value, count }
}

/** The camps that a vertex may join, the cheapest last: those in use and one more, since unused ones are alike. */
function listCamps({ costs, most }: SearchState, vertex: number, open: number): number[] {
  const cost = (camp: number) => costs[vertex * most + camp]!
  return Array.from({ length: open }, (_, camp) => camp).sort((a, b) => cost(b) - cost(a) || b - a)
}

/** Puts a vertex into a camp. Gives by how much the least falls that unassigned vertices owe. */
function assign(state: SearchState, at: number, camp: number): number {
  state.camps[state.order[at]!] = camp
  return getLeast(state, state.order[at]!) - charge(state, at, 1)
}

/** Takes a vertex out of its camp. Gives by how much the least rises that unassigned vertices owe. */
function unassign(state: SearchState, at: number): number {
  return getLeast(state, state.order[at]!) + charge(state, at, -1)
}

/** Charges, or takes back, what the camp of a vertex costs its later neighbours. Gives the change of their least. */
function charge(state: SearchState, at: number, amount: 1 | -1): number {
  const { graph, order, position, most, costs, camps } = state
  const { offsets, heads, edges, signs } = graph
  const vertex = order[at]!
  const camp = camps[vertex]!
  let change = 0
  for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
    const head = heads[arc]!
    if (position[head]! <= at) continue
    change -= getLeast(state, head)
    if (signs[edges[arc]!]! < 0) costs[head * most + camp]! += amount
    else for (let other = 0; other < most; other++) if (other !== camp) costs[head * most + other]! += amount
    change += getLeast(state, head)
  }
  return change
}

function getLeast({ costs, most }: SearchState, vertex: number): number {
  let least = costs[vertex * most]!
  for (let camp = 1; camp < most; camp++) least = Math.min(least, costs[vertex * most + camp]!)
  return least
}
