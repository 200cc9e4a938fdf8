import type { Arcs } from '../../network/linkArcs.ts'
import type { WalkedPath } from './createWalker.ts'
import type { Passages } from './findPassages.ts'
import type { Ground } from './ground.ts'

/** Between which actors a way is looked for, and who is never entered on it. */
export type Stretch = Pick<Ground, 'passages' | 'from' | 'to' | 'closed'>

/** Who has been met from one end, in the order in which they were. */
interface Side {
  /** In pairs: an actor, and at which place in this queue stands the one from whom it was met; -1: it is an end. */
  readonly queue: Int32Array
  size: number
  /** Of those before this place all relations have been looked at. */
  done: number
}

/** Marks are told apart up to this; then they are wiped. */
const MOST_MARKS = 255

/**
 * Prepares a search for paths of fewest steps: breadth-first from both ends in turn, always on the side that has fewer
 * actors to go on from (Pohl 1971). Of each actor one small number is kept: in which search it was met, from which side.
 */
export function createStepSearch(passages: Passages): (stretch: Stretch) => WalkedPath | null {
  const [onward, backward, lastBackward] = [passages.onward(), passages.backward(), passages.lastBackward()]
  const marks = new Uint8Array(onward.offsets.length - 1)
  const ahead = createSide(onward)
  const behind = createSide(backward)
  /** Marks of earlier searches are below it. */
  let ground = 1
  return search

  function search({ from, to, closed }: Stretch): WalkedPath | null {
    ground += 2
    if (ground >= MOST_MARKS) {
      marks.fill(0)
      ground = 1
    }
    begin(ahead, from, ground)
    begin(behind, to, ground + 1)
    if (lastBackward !== backward) {
      // The last step is of another kind: an end is never met by a step on the way.
      for (const end of to) marks[end] = 0
      const arc = goOn(behind, lastBackward, closed, marks, ground + 1, ground)
      if (arc >= 0) return join(behind, lastBackward, arc)
    }
    while (ahead.done < ahead.size && behind.done < behind.size) {
      const isAhead = ahead.size - ahead.done <= behind.size - behind.done
      const arc = isAhead
        ? goOn(ahead, onward, closed, marks, ground, ground + 1)
        : goOn(behind, backward, closed, marks, ground + 1, ground)
      if (arc >= 0) return isAhead ? join(ahead, onward, arc) : join(behind, backward, arc)
    }
    return null
  }

  function begin(side: Side, ends: readonly number[], own: number): void {
    side.done = 0
    side.size = 0
    for (const end of ends) {
      marks[end] = own
      side.queue[side.size++] = end
      side.queue[side.size++] = -1
    }
  }

  /** Joins the ways of both sides by the arc on which one of them has met the other. */
  function join(side: Side, { ends, relations: crossed }: Arcs, arc: number): WalkedPath {
    const [other, met] = [side === ahead ? behind : ahead, ends[arc]!]
    const [left, right] = side === ahead ? [side.done, findPlace(other, met)] : [findPlace(other, met), side.done]
    const turn = countSteps(ahead, left)
    const size = turn + 1 + countSteps(behind, right)
    const [actors, relations] = [new Int32Array(size + 1), new Int32Array(size)]
    for (let step = turn, place = left; step >= 0; step--) {
      actors[step] = ahead.queue[place]!
      if (step < turn) relations[step] = findRelation(onward, actors[step]!, actors[step + 1]!)
      place = ahead.queue[place + 1]!
    }
    relations[turn] = crossed[arc]!
    for (let step = turn + 1, place = right; step <= size; step++) {
      actors[step] = behind.queue[place]!
      const by = step === size ? lastBackward : backward
      if (step > turn + 1) relations[step - 1] = findRelation(by, actors[step]!, actors[step - 1]!)
      place = behind.queue[place + 1]!
    }
    return { actors, relations }
  }
}

/** Goes one step on from all that were met last; gives the arc on which the other side is met, or -1. */
function goOn(side: Side, arcs: Arcs, closed: Uint8Array, marks: Uint8Array, own: number, other: number): number {
  const { offsets, ends } = arcs
  const { queue, size: until } = side
  let size = until
  for (let place = side.done; place < until; place += 2) {
    const actor = queue[place]!
    const stop = offsets[actor + 1]!
    for (let arc = offsets[actor]!; arc < stop; arc++) {
      const next = ends[arc]!
      const mark = marks[next]!
      if (mark === other) {
        side.done = place
        side.size = size
        return arc
      }
      if (mark === own || closed[next]) continue
      marks[next] = own
      queue[size] = next
      queue[size + 1] = place
      size += 2
    }
  }
  side.done = until
  side.size = size
  return -1
}

function createSide({ offsets }: Arcs): Side {
  return { queue: new Int32Array(2 * (offsets.length - 1)), size: 0, done: 0 }
}

function findPlace({ queue, size }: Side, actor: number): number {
  let place = size - 2
  while (queue[place] !== actor) place -= 2
  return place
}

function countSteps({ queue }: Side, from: number): number {
  let steps = 0
  for (let place = queue[from + 1]!; place >= 0; place = queue[place + 1]!) steps++
  return steps
}

/** The relation by which an actor was met from another: the first between them. */
function findRelation({ offsets, ends, relations }: Arcs, from: number, to: number): number {
  let arc = offsets[from]!
  while (ends[arc] !== to) arc++
  return relations[arc]!
}
