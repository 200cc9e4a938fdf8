import type { Network } from '../../network/compileNetwork.ts'
import { FORWARD, REVERSE } from '../../network/compileNetwork.ts'
import type { Routes } from './findRoutes.ts'

/** Farther than any path is long. */
export const UNREACHABLE = 2 ** 30

/** Looking at so many relations is always worth it; a network of no more of them has exact distances. */
const CHEAP = 5_000
/** Paths of at most so many steps are few enough to be walked halfway without knowing how far it is. */
const SHORT = 6

/** What the distances are for. */
export interface Reach {
  /** Statuses allowed, as bits by index. */
  readonly allowed: number
  readonly maxSteps: number
}

/**
 * Measures how many steps it takes at least from each actor to the end of the routes, by the number of stops that have
 * been passed when it is reached: breadth-first and backwards from the end to the last stop, from there to the one
 * before, and so on. A path may need more, since it visits no actor twice. In a large network, distances beyond half
 * of a short path are only known to be beyond it.
 */
export function measureDistances(network: Network, routes: Routes, reach: Reach): readonly Int32Array[] {
  const { to, stops, getWays, getLastWays } = routes
  const distances = [flood(network, routes, reach, { seed: to, start: 0, getWays: getLastWays, passed: stops.length })]
  for (let passed = stops.length - 1; passed >= 0; passed--) {
    const seed = stops[passed]!
    const start = distances[0]![seed]!
    distances.unshift(flood(network, routes, reach, { seed, start, getWays, passed }))
  }
  return distances
}

interface Spring {
  readonly seed: number
  /** Distance of the seed. */
  readonly start: number
  /** The ways in which a relation may be crossed into the seed. */
  readonly getWays: (relation: number) => number
  /** Number of stops passed. */
  readonly passed: number
}

function flood(network: Network, routes: Routes, { allowed, maxSteps }: Reach, spring: Spring): Int32Array {
  const { offsets, arcs, source, target, status } = network
  const { from, rank, closed } = routes
  const { seed, start, passed } = spring
  const distances = new Int32Array(network.actorIds.length).fill(UNREACHABLE)
  if (start === UNREACHABLE) return distances
  distances[seed] = start
  const halfway = start + (maxSteps <= SHORT ? maxSteps / 2 : Number.POSITIVE_INFINITY)
  const queue = [seed]
  let looked = 0
  for (let head = 0; head < queue.length; head++) {
    const next = queue[head]!
    const distance = distances[next]!
    if (looked > CHEAP && distance >= halfway) return leaveOpen(distances, distance)
    looked += offsets[next + 1]! - offsets[next]!
    const { getWays } = next === seed ? spring : routes
    for (let arc = offsets[next]!; arc < offsets[next + 1]!; arc++) {
      const relation = arcs[arc]!
      const forward = target[relation] === next
      const actor = forward ? source[relation]! : target[relation]!
      if (distances[actor] !== UNREACHABLE || (closed[actor] && actor !== from)) continue
      if (!((allowed >> status[relation]!) & 1) || !(getWays(relation) & (forward ? FORWARD : REVERSE))) continue
      const atStop = rank[actor] !== 0
      if (atStop && rank[actor] !== passed) continue
      distances[actor] = distance + 1
      // What lies before the stop or before the start is no part of this stretch.
      if (!atStop && actor !== from) queue.push(actor)
    }
  }
  return distances
}

/** Puts those that the flood has not reached at the distance of those that it would have reached next. */
function leaveOpen(distances: Int32Array, distance: number): Int32Array {
  return distances.map((known) => (known === UNREACHABLE ? distance + 1 : known))
}
