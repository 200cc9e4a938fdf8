import type { Arcs } from '../../network/linkArcs.ts'
import type { WalkedPath } from './createWalker.ts'
import type { Passages } from './findPassages.ts'
import type { Ground } from './ground.ts'
import { joinSides } from './joinSides.ts'

/** Between which actors a way is looked for, and who is never entered on it. */
export type Stretch = Pick<Ground, 'passages' | 'from' | 'to' | 'closed'>

interface Side {
  readonly arcs: Arcs
  /** Who has been met from this side, those before `head` with all their relations. */
  readonly queue: Int32Array
  readonly mark: number
  head: number
  tail: number
}

/**
 * Prepares a search for paths of fewest steps: breadth-first from both ends in turn, always on the side that has fewer
 * actors to go on from (Pohl 1971). What is kept from one search to the next is told from what is new by its mark.
 */
export function createStepSearch(passages: Passages): (stretch: Stretch) => WalkedPath | null {
  const [onward, backward, lastBackward] = [passages.onward(), passages.backward(), passages.lastBackward()]
  const actors = onward.offsets.length - 1
  const marks = new Int32Array(actors)
  const queues = [new Int32Array(actors), new Int32Array(actors)] as const
  // An actor is met from one side only: the second time ends the search.
  const before = new Int32Array(actors)
  const by = new Int32Array(actors)
  let mark = 0
  return search

  function search({ from, to, closed }: Stretch): WalkedPath | null {
    const ahead: Side = { arcs: onward, queue: queues[0], mark: ++mark, head: 0, tail: 0 }
    const behind: Side = { arcs: backward, queue: queues[1], mark: ++mark, head: 0, tail: 0 }
    for (const start of from) enter(ahead, start, -1, -1)
    if (lastBackward === backward) for (const end of to) enter(behind, end, -1, -1)
    else {
      // The last step is of another kind: an end is never met by a step on the way.
      const ends: Side = { ...behind, arcs: lastBackward, queue: Int32Array.from(to), tail: to.length }
      for (const end of to) before[end] = -1
      const met = goOn(ends, behind, ahead, closed)
      if (met) return met
    }
    while (ahead.head < ahead.tail && behind.head < behind.tail) {
      const isAhead = ahead.tail - ahead.head <= behind.tail - behind.head
      const met = isAhead ? goOn(ahead, ahead, behind, closed) : goOn(behind, behind, ahead, closed)
      if (met) return met
    }
    return null
  }

  function enter(side: Side, actor: number, previous: number, relation: number): void {
    marks[actor] = side.mark
    before[actor] = previous
    by[actor] = relation
    side.queue[side.tail++] = actor
  }

  /** Goes one step on from all that were met last; gives the path once the other side is met. */
  function goOn(side: Side, into: Side, other: Side, closed: Uint8Array): WalkedPath | null {
    const { offsets, ends, relations } = side.arcs
    for (const until = side.tail; side.head < until; side.head++) {
      const actor = side.queue[side.head]!
      for (let arc = offsets[actor]!, stop = offsets[actor + 1]!; arc < stop; arc++) {
        const next = ends[arc]!
        if (marks[next] === other.mark) {
          const [left, right] = other.mark > side.mark ? [actor, next] : [next, actor]
          return joinSides({ before, by }, left, relations[arc]!, { before, by }, right)
        }
        if (marks[next] !== into.mark && !closed[next]) enter(into, next, actor, relations[arc]!)
      }
    }
    return null
  }
}
