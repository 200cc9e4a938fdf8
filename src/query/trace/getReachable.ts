import type { Network } from '../../network/compileNetwork.ts'
import type { VertexPath } from '../../network/graph/pathQuery.ts'
import { searchBreadthFirst } from '../../network/graph/searchBreadthFirst.ts'
import type { CompiledQuery } from './compileQuery.ts'

/** The actors that the given ends of a query reach, or that reach them. */
export interface Reachable {
  /** In the order in which they were reached, so the nearest first. */
  readonly actors: readonly number[]
  readonly countSteps: (actor: number) => number
  /** A path of fewest steps, from its beginning. */
  readonly getPath: (actor: number) => VertexPath
}

interface Hop {
  readonly to: number
  readonly relation: number
}

/**
 * Gives the actors that the starts of a query reach, or, backwards, those that reach its ends, by fewest steps. Stops
 * and the times of relations against each other are ignored. Among the paths of fewest steps to an actor it chooses the
 * least relation id at each step, from that actor back. An effect may lead through the actor that it is to reach.
 */
export function getReachable(network: Network, query: CompiledQuery, maxSteps: number, backwards: boolean): Reachable {
  const { graph, closed } = query
  const seeds = [...new Set(backwards ? query.to : query.from)]
  const isSeed = new Set(seeds)
  const arcs = backwards ? graph.backward() : graph.forward()
  const { depths, order } = searchBreadthFirst(arcs, {
    seeds,
    // Counted from the ends, the last step is the first.
    ...(backwards && { seedArcs: graph.lastBackward() }),
    closed,
    canEndAt: () => true,
    maxDistance: maxSteps,
  })
  const hasOtherLast = !backwards && graph.lastForward() !== arcs
  const steps = hasOtherLast
    ? countWithLastStep()
    : new Map(order.slice(seeds.length).map((actor) => [actor, depths[actor]! - 1]))
  const hops = new Map<number, Hop>()
  return { actors: [...steps.keys()], countSteps: (actor) => steps.get(actor)!, getPath }

  /** The steps to each actor where the last step is of another kind than those on the way. */
  function countWithLastStep(): Map<number, number> {
    const counted = new Map<number, number>()
    const { offsets, heads } = graph.lastForward()
    for (const actor of order) {
      if (!isPassed(actor) || depths[actor]! > maxSteps) continue
      for (let arc = offsets[actor]!; arc < offsets[actor + 1]!; arc++) {
        const next = heads[arc]!
        if (!isSeed.has(next) && !counted.has(next)) counted.set(next, depths[actor]!)
      }
    }
    return counted
  }

  /** Whether a path may go on from an actor that was reached. */
  function isPassed(actor: number): boolean {
    return isSeed.has(actor) || closed[actor] === 0
  }

  function getPath(actor: number): VertexPath {
    const actors = [actor]
    const relations: number[] = []
    for (let [at, left] = [actor, steps.get(actor)!]; left > 0; left--) {
      const { to, relation } = relations.length === 0 ? chooseHop(at, left, true) : getHop(at, left)
      actors.push(to)
      relations.push(relation)
      at = to
    }
    if (!backwards) for (const list of [actors, relations]) list.reverse()
    return { vertices: Int32Array.from(actors), edges: Int32Array.from(relations) }
  }

  function getHop(actor: number, left: number): Hop {
    const hop = hops.get(actor) ?? chooseHop(actor, left, false)
    hops.set(actor, hop)
    return hop
  }

  /** The hop back towards the seeds, `left` steps away from them, that has the least relation id. */
  function chooseHop(actor: number, left: number, isFirst: boolean): Hop {
    const isLastStep = backwards ? left === 1 : isFirst
    const [back, lastBack] = backwards ? [graph.forward, graph.lastForward] : [graph.backward, graph.lastBackward]
    const { offsets, heads, edges } = isLastStep ? lastBack() : back()
    let best: Hop | undefined
    for (let arc = offsets[actor]!; arc < offsets[actor + 1]!; arc++) {
      const [to, relation] = [heads[arc]!, edges[arc]!]
      if (depths[to] !== left || !isPassed(to)) continue
      if (!best || network.relations[relation]!.id < network.relations[best.relation]!.id) best = { to, relation }
    }
    return best!
  }
}
