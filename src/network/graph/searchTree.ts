import type { VertexPath } from './pathQuery.ts'

/** The vertices reached from one end of a path, in the order in which they were reached, as indices in these lists. */
export interface SearchTree {
  readonly vertices: Int32Array
  /** The index from which each was reached; -1: an end. */
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
 * Joins the path from a start to the index `left` and that from the index `right` to an end by an edge between them.
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
  for (let [index, step] = [left, turn]; index >= 0; index = forward.parents[index]!) {
    vertices[step] = forward.vertices[index]!
    if (step > 0) edges[--step] = forward.edges[index]!
  }
  for (let [index, step] = [right, turn + 1]; index >= 0; index = backward.parents[index]!) {
    vertices[step] = backward.vertices[index]!
    if (step < edges.length) edges[step++] = backward.edges[index]!
  }
  return { vertices, edges }
}

function countSteps({ parents }: SearchTree, from: number): number {
  let steps = 0
  for (let index = parents[from]!; index >= 0; index = parents[index]!) steps++
  return steps
}
