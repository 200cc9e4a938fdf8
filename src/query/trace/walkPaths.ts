import type { Network } from '../../network/compileNetwork.ts'
import { FORWARD, REVERSE } from '../../network/compileNetwork.ts'
import type { Routes } from './findRoutes.ts'
import { UNREACHABLE } from './measureDistances.ts'

/** How often it is asked whether to stop: whenever about 2 to the power of this many relations were looked at. */
const STOP_CHECK = 16

/** One path, in arrays that the next path overwrites. */
export interface WalkedPath {
  readonly actors: Int32Array
  readonly relations: Int32Array
}

export interface Walk {
  /** Number of relations on each path. */
  readonly length: number
  /** Statuses allowed, as bits by index. */
  readonly allowed: number
  /** Index of the status that at least one relation of each path must have. */
  readonly required: number
  /** No more than the steps that it takes to the end, by the number of stops passed, by actor. */
  readonly distances: readonly Int32Array[]
  /** By actor: the relations that lead from it to the end, ascending. */
  readonly lastSteps: ReadonlyMap<number, readonly number[]>
}

/** What walking may cost, and what is left of it. */
export interface Effort {
  /** Number of relations that may still be looked at; below 0: no more. */
  left: number
  readonly shouldStop: () => boolean
}

/**
 * Visits every path of one length along the routes, depth-first, in the order of their lists of relation ids. Branches
 * that are too far from the end are never entered.
 *
 * @returns whether longer paths may exist (`longer`), cannot exist (`all`), or the effort was used up (`stopped`)
 */
export function walkPaths(
  network: Network,
  routes: Routes,
  { length, allowed, required, distances, lastSteps }: Walk,
  effort: Effort,
  onPath: (path: WalkedPath) => void,
): 'all' | 'longer' | 'stopped' {
  const { offsets, arcs, source, target, status } = network
  const { from, to, stops, rank, getWays } = routes
  const actors = new Int32Array(length + 1)
  const relations = new Int32Array(length)
  const path = { actors, relations }
  const visited = routes.closed.slice()
  // By depth: the next arc to look at, the number of stops passed, the number of relations with the required status.
  const cursors = new Int32Array(length)
  const passed = new Int32Array(length)
  const met = new Int32Array(length)
  const arrive = (depth: number): number => {
    const steps = passed[depth] === stops.length ? (lastSteps.get(actors[depth]!) ?? []) : []
    for (const relation of steps) {
      relations[depth] = relation
      if (met[depth]! > 0 || status[relation] === required) onPath(path)
    }
    return steps.length
  }
  actors[0] = from
  actors[length] = to
  cursors[0] = offsets[from]!
  let longer = false
  for (let depth = 0; depth >= 0; ) {
    const actor = actors[depth]!
    const isLast = depth === length - 1
    if (isLast || cursors[depth] === offsets[actor + 1]) {
      if (!spend(effort, 1 + (isLast ? arrive(depth) : offsets[actor + 1]! - offsets[actor]!))) return 'stopped'
      longer ||= isLast
      visited[actor] = 0
      depth--
      continue
    }
    const relation = arcs[cursors[depth]!++]!
    const forward = source[relation] === actor
    const next = forward ? target[relation]! : source[relation]!
    if (visited[next] || !((allowed >> status[relation]!) & 1)) continue
    if (!(getWays(relation) & (forward ? FORWARD : REVERSE))) continue
    if (rank[next] !== 0 && rank[next] !== passed[depth]! + 1) continue
    const passedThen = rank[next] === 0 ? passed[depth]! : rank[next]!
    const least = depth + 1 + distances[passedThen]![next]!
    if (least > length) {
      longer ||= least < UNREACHABLE
      continue
    }
    relations[depth] = relation
    met[depth + 1] = met[depth]! + (status[relation] === required ? 1 : 0)
    depth++
    visited[next] = 1
    actors[depth] = next
    cursors[depth] = offsets[next]!
    passed[depth] = passedThen
  }
  return longer ? 'longer' : 'all'
}

function spend(effort: Effort, cost: number): boolean {
  const before = effort.left >> STOP_CHECK
  effort.left -= cost
  return effort.left >= 0 && (effort.left >> STOP_CHECK === before || !effort.shouldStop())
}
