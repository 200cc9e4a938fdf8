import type { Arcs } from '../../network/linkArcs.ts'
import type { WalkedPath } from './createWalker.ts'
import type { Passages } from './findPassages.ts'
import type { Ground } from './ground.ts'

/** Between which actors a way is looked for, and who is never entered on it. */
export type Stretch = Pick<Ground, 'passages' | 'from' | 'to' | 'closed'>

/** Who has been met from one end, in the order in which they were. */
interface Side {
  /** Told apart by the last bit of their marks: 0 for the beginning of the path, 1 for its end. */
  readonly parity: 0 | 1
  readonly actors: Int32Array
  /** The place in this list from which each was met; -1: an end. */
  readonly before: Int32Array
  /** Which relation led there. */
  readonly by: Int32Array
  /** Of those before `head` all relations have been looked at. */
  head: number
  size: number
}

/**
 * Prepares a search for paths of fewest steps: breadth-first from both ends in turn, always on the side that has fewer
 * actors to go on from (Pohl 1971). Of each actor one number is kept: as which it was met, and from which side.
 */
export function createStepSearch(passages: Passages): (stretch: Stretch) => WalkedPath | null {
  const [onward, backward, lastBackward] = [passages.onward(), passages.backward(), passages.lastBackward()]
  const marks = new Int32Array(onward.offsets.length - 1)
  const ahead = createSide(0, marks.length)
  const behind = createSide(1, marks.length)
  /** Marks of earlier searches are below it. */
  let ground = 1
  return search

  function search({ from, to, closed }: Stretch): WalkedPath | null {
    ground += 2 * Math.max(ahead.size, behind.size)
    if (ground > 2 ** 30) {
      marks.fill(0)
      ground = 1
    }
    begin(ahead, from)
    begin(behind, to)
    if (lastBackward !== backward) {
      // The last step is of another kind: an end is never met by a step on the way.
      for (const end of to) marks[end] = 0
      const met = goOn(behind, lastBackward, closed)
      if (met) return met
    }
    while (ahead.head < ahead.size && behind.head < behind.size) {
      const isAhead = ahead.size - ahead.head <= behind.size - behind.head
      const met = isAhead ? goOn(ahead, onward, closed) : goOn(behind, backward, closed)
      if (met) return met
    }
    return null
  }

  function begin(side: Side, ends: readonly number[]): void {
    side.head = 0
    side.size = ends.length
    for (const [place, end] of ends.entries()) {
      marks[end] = ground + 2 * place + side.parity
      side.actors[place] = end
      side.before[place] = -1
    }
  }

  /** Goes one step on from all that were met last; gives the path once the other side is met. */
  function goOn(side: Side, { offsets, ends, relations }: Arcs, closed: Uint8Array): WalkedPath | null {
    const { parity, actors, before, by, size: until } = side
    for (let place = side.head; place < until; place++) {
      const actor = actors[place]!
      for (let arc = offsets[actor]!, stop = offsets[actor + 1]!; arc < stop; arc++) {
        const next = ends[arc]!
        const mark = marks[next]! - ground
        if (mark >= 0) {
          if ((mark & 1) === parity) continue
          return parity === 0 ? join(place, relations[arc]!, mark >> 1) : join(mark >> 1, relations[arc]!, place)
        }
        if (closed[next]) continue
        marks[next] = ground + 2 * side.size + parity
        actors[side.size] = next
        before[side.size] = place
        by[side.size++] = relations[arc]!
      }
    }
    side.head = until
    return null
  }

  function join(left: number, relation: number, right: number): WalkedPath {
    const [first, last] = [listWay(ahead, left), listWay(behind, right)]
    return {
      actors: Int32Array.from([...first.actors.reverse(), ...last.actors]),
      relations: Int32Array.from([...first.relations.reverse(), relation, ...last.relations]),
    }
  }
}

function createSide(parity: 0 | 1, most: number): Side {
  const [actors, before, by] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  return { parity, actors, before, by, head: 0, size: 0 }
}

/** The way from the end of a side to one of those whom it has met, told from there. */
function listWay({ actors, before, by }: Side, place: number) {
  const way = { actors: [actors[place]!], relations: [] as number[] }
  for (let at = place; before[at]! >= 0; at = before[at]!) {
    way.relations.push(by[at]!)
    way.actors.push(actors[before[at]!]!)
  }
  return way
}
