import type { Adjacency, Digraph } from './adjacency.ts'
import type { Endpoints, VertexPath } from './pathQuery.ts'

/** The vertices reached from one end, in the order in which they were reached. */
interface Frontier {
  /** Pairs of a vertex and the index in this queue of the vertex from which it was reached; -1: it is an end. */
  readonly queue: Int32Array
  size: number
  /** All arcs of the vertices before this index have been looked at. */
  done: number
}

/** The highest mark. Every search uses new marks; after this one, all are cleared. */
const MOST_MARKS = 255

/**
 * Creates a search for a path of fewest edges: breadth-first from both ends in turn, always from the smaller frontier
 * (Pohl 1971). It keeps one small number for each vertex: in which search it was reached, and from which side.
 */
export function createBidirectionalBfs(graph: Digraph): (endpoints: Endpoints) => VertexPath | null {
  const [forward, backward, lastBackward] = [graph.forward(), graph.backward(), graph.lastBackward()]
  const marks = new Uint8Array(forward.offsets.length - 1)
  const ahead = createFrontier(forward)
  const behind = createFrontier(backward)
  /**
   * The mark of the search from the starts; the next number is that of the search from the ends. Earlier marks are
   * smaller.
   */
  let mark = 1
  return search

  function search({ from, to, closed }: Endpoints): VertexPath | null {
    mark += 2
    if (mark >= MOST_MARKS) {
      marks.fill(0)
      mark = 1
    }
    begin(ahead, from, mark)
    begin(behind, to, mark + 1)
    if (lastBackward !== backward) {
      // The last arc is of another kind, so an end is never reached by any other arc.
      for (const end of to) marks[end] = 0
      const arc = expand(behind, lastBackward, closed, marks, mark + 1, mark)
      if (arc >= 0) return join(behind, lastBackward, arc)
    }
    while (ahead.done < ahead.size && behind.done < behind.size) {
      const isAhead = ahead.size - ahead.done <= behind.size - behind.done
      const arc = isAhead
        ? expand(ahead, forward, closed, marks, mark, mark + 1)
        : expand(behind, backward, closed, marks, mark + 1, mark)
      if (arc >= 0) return isAhead ? join(ahead, forward, arc) : join(behind, backward, arc)
    }
    return null
  }

  function begin(side: Frontier, ends: readonly number[], own: number): void {
    side.done = 0
    side.size = 0
    for (const end of ends) {
      marks[end] = own
      side.queue[side.size++] = end
      side.queue[side.size++] = -1
    }
  }

  /** Joins the paths of both sides by the arc on which one of them has met the other. */
  function join(side: Frontier, { heads, edges: crossed }: Adjacency, arc: number): VertexPath {
    const [other, met] = [side === ahead ? behind : ahead, heads[arc]!]
    const [left, right] = side === ahead ? [side.done, getIndex(other, met)] : [getIndex(other, met), side.done]
    const turn = countSteps(ahead, left)
    const size = turn + 1 + countSteps(behind, right)
    const [vertices, edges] = [new Int32Array(size + 1), new Int32Array(size)]
    for (let step = turn, index = left; step >= 0; step--) {
      vertices[step] = ahead.queue[index]!
      if (step < turn) edges[step] = getEdge(forward, vertices[step]!, vertices[step + 1]!)
      index = ahead.queue[index + 1]!
    }
    edges[turn] = crossed[arc]!
    for (let step = turn + 1, index = right; step <= size; step++) {
      vertices[step] = behind.queue[index]!
      const by = step === size ? lastBackward : backward
      if (step > turn + 1) edges[step - 1] = getEdge(by, vertices[step]!, vertices[step - 1]!)
      index = behind.queue[index + 1]!
    }
    return { vertices, edges }
  }
}

/** Expands a frontier by one step; gives the arc on which it meets the other one, or -1. */
function expand(
  side: Frontier,
  arcs: Adjacency,
  closed: Uint8Array,
  marks: Uint8Array,
  own: number,
  other: number,
): number {
  const { offsets, heads } = arcs
  const { queue, size: until } = side
  let size = until
  for (let index = side.done; index < until; index += 2) {
    const vertex = queue[index]!
    const stop = offsets[vertex + 1]!
    for (let arc = offsets[vertex]!; arc < stop; arc++) {
      const next = heads[arc]!
      const found = marks[next]!
      if (found === other) {
        side.done = index
        side.size = size
        return arc
      }
      if (found === own || closed[next]) continue
      marks[next] = own
      queue[size] = next
      queue[size + 1] = index
      size += 2
    }
  }
  side.done = until
  side.size = size
  return -1
}

function createFrontier({ offsets }: Adjacency): Frontier {
  return { queue: new Int32Array(2 * (offsets.length - 1)), size: 0, done: 0 }
}

function getIndex({ queue, size }: Frontier, vertex: number): number {
  let index = size - 2
  while (queue[index] !== vertex) index -= 2
  return index
}

function countSteps({ queue }: Frontier, from: number): number {
  let steps = 0
  for (let index = queue[from + 1]!; index >= 0; index = queue[index + 1]!) steps++
  return steps
}

/** The edge by which one vertex was reached from another: the first between them. */
function getEdge({ offsets, heads, edges }: Adjacency, from: number, to: number): number {
  let arc = offsets[from]!
  while (heads[arc] !== to) arc++
  return edges[arc]!
}
