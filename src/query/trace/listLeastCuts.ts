import type { Flow } from './createFlow.ts'

/** What can be cut, each with its pipes in the flow network; one of them cut is all of them closed. */
export interface Cuttable {
  readonly thing: number
  readonly pipes: readonly number[]
}

export interface LeastCuts {
  /** Number of things in a smallest set; null: nothing that can be cut stops the flow. */
  readonly size: number | null
  /** Smallest sets of things. */
  readonly sets: readonly (readonly number[])[]
  /** Whether those are all smallest sets. */
  readonly all: boolean
}

/** Sets larger than this are not looked for one by one; they would be too many to read. */
const LARGEST = 6
/** How often the flow is measured at most, and how many pipes may be looked at for it. */
const MOST_FLOWS = 600
const MOST_PIPES = 20_000_000

/**
 * Lists the smallest sets of things whose cutting leaves no flow, at most `most` of them. A set is built thing by
 * thing: one belongs to a smallest set if the flow without it is smaller by one; the things of a set are taken in
 * order, so that none is listed twice.
 */
export function listLeastCuts(
  flow: Flow,
  [source, sink]: readonly [number, number],
  cuttables: readonly Cuttable[],
  most: number,
): LeastCuts {
  flow.restart([])
  const size = flow.send(source, sink, cuttables.length)
  if (size > cuttables.length) return { size: null, sets: [], all: true }
  if (size === 0) return { size: 0, sets: [], all: true }
  // Every smallest set is filled by every greatest flow.
  const full = cuttables.filter(({ pipes }) => pipes.some(flow.isFull))
  if (size > LARGEST) return { size, sets: [findOne()], all: false }
  const mostFlows = Math.min(MOST_FLOWS, MOST_PIPES / flow.countPipes())
  const sets: number[][] = []
  let flows = 0
  let all = true
  search([], [], 0)
  return { size, sets, all }

  function search(chosen: readonly number[], closed: readonly number[], from: number): void {
    if (chosen.length === size) {
      sets.push([...chosen])
      return
    }
    for (let next = from; next < full.length; next++) {
      if (sets.length >= most || flows >= mostFlows) {
        all = false
        return
      }
      const { thing, pipes } = full[next]!
      const then = [...closed, ...pipes]
      flows++
      flow.restart(then)
      const left = size! - chosen.length - 1
      if (flow.send(source, sink, left) === left) search([...chosen, thing], then, next + 1)
    }
  }

  /** The one nearest to the source: what leads out of the part that is still reached. */
  function findOne(): number[] {
    const reached = flow.reach(source)
    return cuttables
      .filter(({ pipes }) => pipes.some((pipe) => flow.isCrossing(pipe, reached)))
      .map(({ thing }) => thing)
  }
}
