import type { Digraph } from './adjacency.ts'

/** A path by its vertices and the edges between them. A search may overwrite the arrays with its next path. */
export interface VertexPath {
  readonly vertices: Int32Array
  readonly edges: Int32Array
}

/** Where a path begins and ends, and what it may not enter. */
export interface Endpoints {
  readonly graph: Digraph
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** By vertex; 1: never entered on the way. The ends are closed too. */
  readonly closed: Uint8Array
}

/** The conditions on a simple path, apart from its length. */
export interface PathQuery extends Endpoints {
  /** Vertices that a path visits in this order, with others between them. */
  readonly stops: readonly number[]
  /** By vertex: its position among the stops, from 1; 0: no stop. Null: there are no stops. */
  readonly stopNumbers: Int32Array | null
  /** Whether these edges, the first of a path, may be part of it. Null: always. */
  readonly accepts: ((edges: Int32Array, count: number) => boolean) | null
}
