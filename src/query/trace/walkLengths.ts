import { groupBy } from '../../base/order.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { FORWARD, REVERSE } from '../../network/compileNetwork.ts'
import type { Routes } from './findRoutes.ts'
import { measureDistances } from './measureDistances.ts'
import type { Effort, Walk, WalkedPath } from './walkPaths.ts'
import { walkPaths } from './walkPaths.ts'

/** Which statuses a path may have, as bits by index, and the index of the one that it must have at least once. */
export interface StatusDemand {
  readonly allowed: number
  readonly required: number
}

/**
 * Visits every path of at most so many steps, shorter ones first, those of one length in the order of their lists of
 * relation ids.
 *
 * @returns whether that was every one; else the effort was used up
 */
export function walkLengths(
  network: Network,
  routes: Routes,
  maxSteps: number,
  { allowed, required }: StatusDemand,
  effort: Effort,
  onPath: (path: WalkedPath) => void,
): boolean {
  if (!((network.statuses >> required) & 1)) return true
  const longest = Math.min(maxSteps, network.actorIds.length - 1)
  const distances = measureDistances(network, routes, { allowed, maxSteps: longest })
  const lastSteps = listLastSteps(network, routes, allowed)
  for (let length = distances[0]![routes.from]!; length <= longest; length++) {
    const end = walkPaths(network, routes, { length, allowed, required, distances, lastSteps }, effort, onPath)
    if (end !== 'longer') return end === 'all'
  }
  return true
}

function listLastSteps(network: Network, { to, getLastWays }: Routes, allowed: number): Walk['lastSteps'] {
  const { offsets, arcs, source, target, status } = network
  const relations = [...arcs.subarray(offsets[to], offsets[to + 1])].filter((relation) => {
    const way = target[relation] === to ? FORWARD : REVERSE
    return (allowed >> status[relation]!) & 1 && getLastWays(relation) & way
  })
  return groupBy(relations, (relation) => (target[relation] === to ? source[relation]! : target[relation]!))
}
