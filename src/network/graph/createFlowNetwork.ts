import type { Arcs } from './adjacency.ts'
import { searchBreadthFirst } from './searchBreadthFirst.ts'

/** The arcs of a flow network, as columns. */
export interface FlowArcs {
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Whole numbers, at most `UNLIMITED`. */
  readonly capacity: readonly number[]
}

/** More than the capacity of any cut that matters. */
export const UNLIMITED = 2 ** 30

export interface FlowNetwork {
  /** Augments the flow until it is maximum or more than `limit`; gives how much was added. */
  augment(source: number, sink: number, limit: number): number
  /** Whether an arc has no residual capacity. */
  isSaturated(arc: number): boolean
  /** By vertex; 1: reachable from `source` in the residual graph. */
  markReachable(source: number): Uint8Array
  /** Takes all flow back and removes these arcs. */
  reset(removed: readonly number[]): void
}

/**
 * Creates a flow network without flow. The maximum flow equals the minimum cut (Ford and Fulkerson 1956). It is found
 * by blocking flows along shortest augmenting paths (Dinic 1970).
 */
export function createFlowNetwork(size: number, { from, to, capacity }: FlowArcs): FlowNetwork {
  const { offsets, slots, reverseSlots } = layOut(size, from, to)
  const heads = new Int32Array(2 * from.length)
  const residual = new Int32Array(heads.length)
  const reverse = new Int32Array(heads.length)
  for (let arc = 0; arc < from.length; arc++) {
    heads[slots[arc]!] = to[arc]!
    heads[reverseSlots[arc]!] = from[arc]!
    reverse[slots[arc]!] = reverseSlots[arc]!
    reverse[reverseSlots[arc]!] = slots[arc]!
  }
  const residualArcs: Arcs = { offsets, heads }
  const cursors = new Int32Array(size)
  const path = new Int32Array(size)
  reset([])
  return { augment, isSaturated: (arc) => residual[slots[arc]!] === 0, markReachable, reset }

  function reset(removed: readonly number[]): void {
    for (let arc = 0; arc < from.length; arc++) {
      residual[slots[arc]!] = capacity[arc]!
      residual[reverseSlots[arc]!] = 0
    }
    for (const arc of removed) residual[slots[arc]!] = 0
  }

  function augment(source: number, sink: number, limit: number): number {
    let sum = 0
    while (sum <= limit) {
      const depths = measureDepths(source, sink)
      if (depths[sink] === 0) break
      cursors.set(offsets.subarray(0, size))
      for (let more = push(source, sink, depths); more > 0; more = sum <= limit ? push(source, sink, depths) : 0) {
        sum += more
      }
    }
    return sum
  }

  /** The depths of the residual graph, up to that of the sink. */
  function measureDepths(source: number, sink: number): Int32Array {
    return searchBreadthFirst(residualArcs, { seeds: [source], capacities: residual, target: sink }).depths
  }

  /** Saturates one shortest augmenting path, found depth-first; dead ends are not entered twice. */
  function push(source: number, sink: number, depths: Int32Array): number {
    let length = 0
    for (let vertex = source; vertex !== sink; ) {
      const stop = offsets[vertex + 1]!
      let slot = cursors[vertex]!
      while (slot < stop && (residual[slot] === 0 || depths[heads[slot]!] !== depths[vertex]! + 1)) slot++
      cursors[vertex] = slot
      if (slot < stop) {
        path[length++] = slot
        vertex = heads[slot]!
      } else {
        if (length === 0) return 0
        vertex = heads[reverse[path[--length]!]!]!
        cursors[vertex]!++
      }
    }
    return saturate(length)
  }

  function saturate(length: number): number {
    let amount = UNLIMITED
    for (let step = 0; step < length; step++) amount = Math.min(amount, residual[path[step]!]!)
    for (let step = 0; step < length; step++) {
      residual[path[step]!]! -= amount
      residual[reverse[path[step]!]!]! += amount
    }
    return amount
  }

  function markReachable(source: number): Uint8Array {
    return Uint8Array.from(measureDepths(source, -1), (depth) => (depth > 0 ? 1 : 0))
  }
}

/** Finds the slot of each arc, and of its reverse, in rows by vertex. */
function layOut(size: number, from: readonly number[], to: readonly number[]) {
  const offsets = new Int32Array(size + 1)
  for (const vertex of from) offsets[vertex + 1]!++
  for (const vertex of to) offsets[vertex + 1]!++
  for (let vertex = 0; vertex < size; vertex++) offsets[vertex + 1]! += offsets[vertex]!
  const next = offsets.slice()
  const slots = Int32Array.from(from, (vertex) => next[vertex]!++)
  const reverseSlots = Int32Array.from(to, (vertex) => next[vertex]!++)
  return { offsets, slots, reverseSlots }
}
