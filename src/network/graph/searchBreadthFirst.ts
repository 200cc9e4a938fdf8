import type { Arcs } from './adjacency.ts'

/** The distance of a vertex that cannot be reached: farther than any path is long. */
export const UNREACHABLE = 2 ** 30

export interface BreadthFirstOptions {
  readonly seeds: readonly number[]
  /** The arcs out of the seeds, where they differ from those out of all other vertices. */
  readonly seedArcs?: Arcs
  /** The distance of the seeds; 0 by default. */
  readonly start?: number
  /** By vertex; 1: not entered. Seeds may be closed. */
  readonly closed?: Uint8Array
  /** Whether a closed vertex is entered all the same, without going on from it; never by default. */
  readonly canEndAt?: (vertex: number) => boolean
  /** By arc; 0: not crossed. */
  readonly capacities?: Int32Array
  /** The search ends when it reaches this vertex. */
  readonly target?: number
  /** The search does not go on from vertices as far as this, once it has seen more than `freeArcs` arcs. */
  readonly maxDistance?: number
  readonly freeArcs?: number
}

export interface Distances {
  /** By vertex: its distance plus 1; 0: at least `horizon`. */
  readonly depths: Int32Array
  /** Every vertex nearer than this has its distance; `UNREACHABLE`: so has every vertex that can be reached. */
  readonly horizon: number
}

export interface BreadthFirstResult extends Distances {
  /** The vertices reached, the seeds first, in the order in which they were reached. */
  readonly order: readonly number[]
}

/** Reaches vertices from several seeds at once, the nearest first (Moore 1959). Ties keep the order of the arcs. */
export function searchBreadthFirst(
  arcs: Arcs,
  {
    seeds,
    seedArcs = arcs,
    start = 0,
    closed,
    canEndAt,
    capacities,
    target = -1,
    maxDistance = UNREACHABLE,
    freeArcs = -1,
  }: BreadthFirstOptions,
): BreadthFirstResult {
  const depths = new Int32Array(arcs.offsets.length - 1)
  const order = [...seeds]
  for (const seed of seeds) depths[seed] = start + 1
  let arcsSeen = 0
  for (let position = 0; position < order.length; position++) {
    const vertex = order[position]!
    const isSeed = position < seeds.length
    if (!isSeed && closed !== undefined && closed[vertex] === 1) continue
    const depth = depths[vertex]!
    if (depth - 1 >= maxDistance && arcsSeen > freeArcs) return { depths, order, horizon: depth }
    const { offsets, heads } = isSeed ? seedArcs : arcs
    const end = offsets[vertex + 1]!
    arcsSeen += end - offsets[vertex]!
    for (let arc = offsets[vertex]!; arc < end; arc++) {
      const next = heads[arc]!
      if (depths[next] !== 0 || (capacities !== undefined && capacities[arc] === 0)) continue
      if (closed !== undefined && closed[next] === 1 && !canEndAt?.(next)) continue
      depths[next] = depth + 1
      if (next === target) return { depths, order, horizon: depth }
      order.push(next)
    }
  }
  return { depths, order, horizon: UNREACHABLE }
}

export function getDistance({ depths, horizon }: Distances, vertex: number): number {
  const depth = depths[vertex]!
  return depth === 0 ? horizon : depth - 1
}
