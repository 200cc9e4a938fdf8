import type { WalkedPath } from './createWalker.ts'

/** Who has been met from one end of a path, in the order in which they were: their places in these lists. */
export interface Side {
  readonly actors: Int32Array
  /** The place from which each was met; -1: an end. */
  readonly before: Int32Array
  /** Which relation led there. */
  readonly by: Int32Array
  size: number
}

export function createSide(most: number): Side {
  const [actors, before, by] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  return { actors, before, by, size: 0 }
}

/** Joins the way from a start to the place `left` and that from the place `right` to an end by a relation between them. */
export function joinSides(ahead: Side, left: number, relation: number, behind: Side, right: number): WalkedPath {
  const turn = countSteps(ahead, left)
  const relations = new Int32Array(turn + 1 + countSteps(behind, right))
  const actors = new Int32Array(relations.length + 1)
  relations[turn] = relation
  for (let [place, step] = [left, turn]; place >= 0; place = ahead.before[place]!) {
    actors[step] = ahead.actors[place]!
    if (step > 0) relations[--step] = ahead.by[place]!
  }
  for (let [place, step] = [right, turn + 1]; place >= 0; place = behind.before[place]!) {
    actors[step] = behind.actors[place]!
    if (step < relations.length) relations[step++] = behind.by[place]!
  }
  return { actors, relations }
}

function countSteps({ before }: Side, from: number): number {
  let steps = 0
  for (let place = before[from]!; place >= 0; place = before[place]!) steps++
  return steps
}
