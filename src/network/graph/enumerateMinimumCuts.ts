import type { FlowArcs, FlowNetwork } from './createFlowNetwork.ts'

export interface MinimumCutSets {
  /** The number of items in a minimum cut. Null: no set of items cuts the source off from the sink. */
  readonly size: number | null
  readonly sets: readonly (readonly number[])[]
  /** Whether these are all minimum cuts. */
  readonly all: boolean
}

/** Larger cuts are not listed one by one: they would be too many to read. */
const LARGEST = 6
/** The most flows to compute, and the most arcs to look at for them. */
const MOST_FLOWS = 600
const MOST_ARCS = 20_000_000

/**
 * Lists the minimum cuts between a source and a sink, at most `most` of them. `items` gives the item of each arc, -1 if
 * it cannot be cut; cutting an item removes all of its arcs. A cut is built item by item: an item belongs to a minimum
 * cut if the flow without it is smaller by one. Items are added in ascending order, so that no cut is listed twice.
 */
export function enumerateMinimumCuts(
  network: FlowNetwork,
  arcs: FlowArcs,
  items: readonly number[],
  [source, sink]: readonly [number, number],
  most: number,
): MinimumCutSets {
  const size = network.augment(source, sink, items.length)
  if (size > items.length) return { size: null, sets: [], all: true }
  if (size === 0) return { size: 0, sets: [], all: true }
  if (size > LARGEST) return { size, sets: [getNearest()], all: false }
  // Every maximum flow saturates every minimum cut.
  const saturated = pick((arc) => network.isSaturated(arc))
  const arcsOf = new Map(saturated.map((item): [number, number[]] => [item, []]))
  for (const [arc, item] of items.entries()) arcsOf.get(item)?.push(arc)
  const mostFlows = Math.min(MOST_FLOWS, MOST_ARCS / items.length)
  const sets: number[][] = []
  let flows = 0
  let all = true
  search([], [], 0)
  return { size, sets, all }

  function search(chosen: readonly number[], removed: readonly number[], from: number): void {
    if (chosen.length === size) {
      sets.push([...chosen])
      return
    }
    for (let next = from; next < saturated.length; next++) {
      if (sets.length >= most || flows >= mostFlows) {
        all = false
        return
      }
      const item = saturated[next]!
      const more = [...removed, ...arcsOf.get(item)!]
      flows++
      network.reset(more)
      const left = size - chosen.length - 1
      if (network.augment(source, sink, left) === left) search([...chosen, item], more, next + 1)
    }
  }

  /** The cut nearest to the source: the items on arcs that leave what is still reachable. */
  function getNearest(): readonly number[] {
    const reached = network.markReachable(source)
    return pick((arc) => reached[arcs.from[arc]!] === 1 && reached[arcs.to[arc]!] === 0)
  }

  /** The items of the arcs picked, in order. */
  function pick(isPicked: (arc: number) => boolean): readonly number[] {
    const picked = items.filter((item, arc) => item >= 0 && isPicked(arc))
    return [...new Set(picked)].sort((a, b) => a - b)
  }
}
