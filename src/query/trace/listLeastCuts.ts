import type { Flow, Pipes } from './createFlow.ts'

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
 * Lists the smallest sets of things whose cutting leaves no flow, at most `most` of them. By pipe, `things` says which
 * thing it is part of, -1 for none: one of them cut is all of its pipes closed. A set is built thing by thing: one
 * belongs to a smallest set if the flow without it is smaller by one; the things of a set are taken in order, so that
 * none is listed twice.
 */
export function listLeastCuts(
  flow: Flow,
  pipes: Pipes,
  things: readonly number[],
  [source, sink]: readonly [number, number],
  most: number,
): LeastCuts {
  const size = flow.send(source, sink, things.length)
  if (size > things.length) return { size: null, sets: [], all: true }
  if (size === 0) return { size: 0, sets: [], all: true }
  if (size > LARGEST) return { size, sets: [findOne()], all: false }
  // Every smallest set is filled by every greatest flow.
  const full = pick((pipe) => flow.isFull(pipe))
  const pipesOf = new Map(full.map((thing): [number, number[]] => [thing, []]))
  for (const [pipe, thing] of things.entries()) pipesOf.get(thing)?.push(pipe)
  const mostFlows = Math.min(MOST_FLOWS, MOST_PIPES / things.length)
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
      const thing = full[next]!
      const then = [...closed, ...pipesOf.get(thing)!]
      flows++
      flow.restart(then)
      const left = size - chosen.length - 1
      if (flow.send(source, sink, left) === left) search([...chosen, thing], then, next + 1)
    }
  }

  /** The one nearest to the source: what leads out of the part that is still reached. */
  function findOne(): readonly number[] {
    const reached = flow.reach(source)
    return pick((pipe) => reached[pipes.from[pipe]!] === 1 && reached[pipes.to[pipe]!] === 0)
  }

  /** The things of some pipes, in order. */
  function pick(isPicked: (pipe: number) => boolean): readonly number[] {
    const picked = things.filter((thing, pipe) => thing >= 0 && isPicked(pipe))
    return [...new Set(picked)].sort((a, b) => a - b)
  }
}
