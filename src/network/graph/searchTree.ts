import type { VertexPath } from './pathQuery.ts'

/** The vertices reached from one end of a path, in the order in which they were: places in these lists. */
export interface SearchTree {
  readonly vertices: Int32Array
  /** The place from which each was reached; -1: an end. */
  readonly parents: Int32Array
  /** The edge by which each was reached. */
  readonly edges: Int32Array
  size: number
}

export function createSearchTree(most: number): SearchTree {
  const [vertices, parents, edges] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  return { vertices, parents, edges, size: 0 }
}

/**
 * Joins the path from a start to the place `left` and that from the place `right` to an end by an edge between them.
 */
export function joinTrees(
  forward: SearchTree,
  left: number,
  edge: number,
  backward: SearchTree,
  right: number,
): VertexPath {
  const turn = countSteps(forward, left)
  const edges = new Int32Array(turn + 1 + countSteps(backward, right))
  const vertices = new Int32Array(edges.length + 1)
  edges[turn] = edge
  for (let [place, step] = [left, turn]; place >= 0; place = forward.parents[place]!) {
    vertices[step] = forward.vertices[place]!
    if (step > 0) edges[--step] = forward.edges[place]!
  }
  for (let [place, step] = [right, turn + 1]; place >= 0; place = backward.parents[place]!) {
    vertices[step] = backward.vertices[place]!
    if (step < edges.length) edges[step++] = backward.edges[place]!
  }
  return { vertices, edges }
}

function countSteps({ parents }: SearchTree, from: number): number {
  let steps = 0
  for (let place = parents[from]!; place >= 0; place = parents[place]!) steps++
  return steps
}
