/**
 * The arcs out of each vertex, as compressed sparse rows: vertex `v` has those from `offsets[v]` up to `offsets[v +
 * 1]`.
 */
export interface Arcs {
  readonly offsets: Int32Array
  /** The vertex that each arc leads to. */
  readonly heads: Int32Array
}

/** Arcs that cross the edges of a multigraph. */
export interface Adjacency extends Arcs {
  /** The edge that each arc crosses. An edge that can be crossed both ways has two arcs. */
  readonly edges: Int32Array
}

/**
 * A directed multigraph, read forwards and backwards. The last arc of a path may be of another kind than the others.
 */
export interface Digraph {
  /** From a vertex to the next. */
  readonly forward: () => Adjacency
  /** From a vertex to the one before. */
  readonly backward: () => Adjacency
  /** The last arc of a path, from the vertex before the end. */
  readonly lastForward: () => Adjacency
  /** The last arc of a path, from the end to the vertex before. */
  readonly lastBackward: () => Adjacency
}
