import type { Arcs } from '../../network/linkArcs.ts'
import type { Ground } from './ground.ts'

/** Farther than any path is long. */
export const UNREACHABLE = 2 ** 30

/** Looking at so many relations is always worth it; a network of no more of them has exact distances. */
const CHEAP = 5_000
/** Paths of at most so many steps are few enough to be walked halfway without knowing how far it is. */
const SHORT = 6

/** How many steps it takes at least to the end. */
export interface Distances {
  /** By actor, plus 1; 0: at least `beyond`. */
  readonly steps: Int32Array
  readonly beyond: number
}

/**
 * Measures how many steps it takes at least from each actor to an end, by the number of stops that have been passed
 * when it is reached: breadth-first and backwards from the ends to the last stop, from there to the one before, and so
 * on. A path may need more, since it visits no actor twice. In a large network, distances beyond half of a short path
 * are only known to be beyond it.
 */
export function measureDistances(ground: Ground, maxSteps: number): readonly Distances[] {
  const { to, stops, passages } = ground
  const last = passages.lastBackward()
  const distances = [flood(ground, maxSteps, { seeds: to, start: 0, arcs: last, passed: stops.length })]
  for (let passed = stops.length - 1; passed >= 0; passed--) {
    const stop = stops[passed]!
    const start = getDistance(distances[0]!, stop)
    distances.unshift(flood(ground, maxSteps, { seeds: [stop], start, arcs: passages.backward(), passed }))
  }
  return distances
}

export function getDistance({ steps, beyond }: Distances, actor: number): number {
  const known = steps[actor]!
  return known === 0 ? beyond : known - 1
}

interface Spring {
  readonly seeds: readonly number[]
  /** Distance of the seeds. */
  readonly start: number
  /** The ways into the seeds. */
  readonly arcs: Arcs
  /** Number of stops passed. */
  readonly passed: number
}

function flood({ from, ranks, closed, passages }: Ground, maxSteps: number, spring: Spring): Distances {
  const { seeds, start, passed } = spring
  const steps = new Int32Array(closed.length)
  if (start >= UNREACHABLE) return { steps, beyond: UNREACHABLE }
  const starts = new Set(from)
  const halfway = start + (maxSteps <= SHORT ? maxSteps / 2 : Number.POSITIVE_INFINITY)
  const queue = [...seeds]
  for (const seed of seeds) steps[seed] = start + 1
  const backward = passages.backward()
  let looked = 0
  for (let head = 0; head < queue.length; head++) {
    const next = queue[head]!
    const distance = steps[next]! - 1
    if (looked > CHEAP && distance >= halfway) return { steps, beyond: distance + 1 }
    const { offsets, ends } = head < seeds.length ? spring.arcs : backward
    const until = offsets[next + 1]!
    looked += until - offsets[next]!
    for (let arc = offsets[next]!; arc < until; arc++) {
      const actor = ends[arc]!
      if (steps[actor] !== 0 || (closed[actor] && !starts.has(actor))) continue
      const rank = ranks ? ranks[actor]! : 0
      if (rank !== 0 && rank !== passed) continue
      steps[actor] = distance + 2
      // What lies before the stop or before the start is no part of this stretch.
      if (rank === 0 && !closed[actor]) queue.push(actor)
    }
  }
  return { steps, beyond: UNREACHABLE }
}
