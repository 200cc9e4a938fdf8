import type { Arcs } from './adjacency.ts'

/** The distance of a vertex that cannot be reached: farther than any path is long. */
export const UNREACHABLE = 2 ** 30

export interface BreadthFirstOptions {
  readonly seeds: readonly number[]
  /** The arcs out of the seeds, where they differ from those out of all other vertices. */
  readonly seedArcs?: Arcs
  /** The distance of the seeds; 0 by default. */
  readonly start?: number
  /** Whether a vertex may be entered by an arc. Asked only until it is entered; always by default. */
  readonly canEnter?: (vertex: number, arc: number) => boolean
  /** Whether the search goes on from a vertex. It always goes on from the seeds, and from all others by default. */
  readonly canLeave?: (vertex: number) => boolean
  /** Whether to end before the arcs of the next vertex are looked at. */
  readonly shouldStop?: (distance: number, arcsSeen: number) => boolean
}

export interface Distances {
  /** By vertex: its distance plus 1; 0: at least `horizon`. */
  readonly levels: Int32Array
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
  { seeds, seedArcs = arcs, start = 0, canEnter, canLeave, shouldStop }: BreadthFirstOptions,
): BreadthFirstResult {
  const levels = new Int32Array(arcs.offsets.length - 1)
  const order = [...seeds]
  for (const seed of seeds) levels[seed] = start + 1
  let arcsSeen = 0
  for (let position = 0; position < order.length; position++) {
    const vertex = order[position]!
    const isSeed = position < seeds.length
    if (!isSeed && canLeave && !canLeave(vertex)) continue
    const level = levels[vertex]!
    if (shouldStop?.(level - 1, arcsSeen)) return { levels, order, horizon: level }
    const { offsets, heads } = isSeed ? seedArcs : arcs
    const end = offsets[vertex + 1]!
    arcsSeen += end - offsets[vertex]!
    for (let arc = offsets[vertex]!; arc < end; arc++) {
      const next = heads[arc]!
      if (levels[next] !== 0 || (canEnter && !canEnter(next, arc))) continue
      levels[next] = level + 1
      order.push(next)
    }
  }
  return { levels, order, horizon: UNREACHABLE }
}

export function getDistance({ levels, horizon }: Distances, vertex: number): number {
  const level = levels[vertex]!
  return level === 0 ? horizon : level - 1
}
