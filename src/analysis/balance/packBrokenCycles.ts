import type { SignedGraph } from './signedGraph.ts'

/**
 * Counts cycles without a common tie each of which has a tie against every division: with an odd number of adverse ties
 * where there are two camps, with a single one where there may be more. So many ties at least stand against any
 * division. Cycles are taken from breadth-first forests, which makes them short, until none is left.
 */
export function packBrokenCycles(graph: SignedGraph, camps: number): number {
  const { source, target, signs } = graph
  const isTaken = new Uint8Array(signs.length)
  const isTreeTie = camps === 2 ? () => true : (tie: number) => signs[tie]! > 0
  let count = 0
  for (let found = 1; found > 0; count += found) {
    found = 0
    const forest = growForest(graph, (tie) => isTaken[tie] === 0 && isTreeTie(tie))
    for (let tie = 0; tie < signs.length; tie++) {
      const [one, other] = [source[tie]!, target[tie]!]
      if (isTaken[tie] === 1 || forest.roots[one] !== forest.roots[other]) continue
      if (signs[tie]! === forest.signs[one]! * forest.signs[other]!) continue
      if (takeCycle(forest, tie, one, other, isTaken)) found++
    }
  }
  return count
}

interface Forest {
  readonly roots: Int32Array
  readonly depths: Int32Array
  /** By vertex: the vertex above it and the tie to it; -1: a root. */
  readonly parents: Int32Array
  readonly parentTies: Int32Array
  /** The product of the signs on the way to the root. */
  readonly signs: Int8Array
}

function growForest(graph: SignedGraph, isAllowed: (tie: number) => boolean): Forest {
  const size = graph.offsets.length - 1
  const forest = {
    roots: new Int32Array(size).fill(-1),
    depths: new Int32Array(size),
    parents: new Int32Array(size).fill(-1),
    parentTies: new Int32Array(size).fill(-1),
    signs: new Int8Array(size).fill(1),
  }
  const order: number[] = []
  for (let root = 0; root < size; root++) {
    if (forest.roots[root] !== -1) continue
    forest.roots[root] = root
    order.push(root)
    for (let at = order.length - 1; at < order.length; at++) addBelow(graph, forest, order, order[at]!, isAllowed)
  }
  return forest
}

function addBelow(
  { offsets, heads, edges, signs }: SignedGraph,
  forest: Forest,
  order: number[],
  vertex: number,
  isAllowed: (tie: number) => boolean,
): void {
  for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
    const [head, tie] = [heads[arc]!, edges[arc]!]
    if (forest.roots[head] !== -1 || !isAllowed(tie)) continue
    forest.roots[head] = forest.roots[vertex]!
    forest.depths[head] = forest.depths[vertex]! + 1
    forest.parents[head] = vertex
    forest.parentTies[head] = tie
    forest.signs[head] = forest.signs[vertex]! * signs[tie]!
    order.push(head)
  }
}

/** Takes the cycle that a tie closes in the forest, unless one of its ties is taken. */
function takeCycle(forest: Forest, closing: number, one: number, other: number, isTaken: Uint8Array): boolean {
  const ties = [closing]
  for (let [left, right] = [one, other]; left !== right; ) {
    if (forest.depths[left]! < forest.depths[right]!) [left, right] = [right, left]
    const tie = forest.parentTies[left]!
    if (isTaken[tie] === 1) return false
    ties.push(tie)
    left = forest.parents[left]!
  }
  for (const tie of ties) isTaken[tie] = 1
  return true
}
