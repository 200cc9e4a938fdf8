import type { Status } from '../../model/dataset.ts'
import { STATUSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import type { EdgeLayers } from '../../network/graph/createSimplePathSearch.ts'
import { createSimplePathSearch } from '../../network/graph/createSimplePathSearch.ts'
import { findShortestPath } from '../../network/graph/findShortestPath.ts'
import { measureDistances } from '../../network/graph/measureDistances.ts'
import type { VertexPath } from '../../network/graph/pathQuery.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import type { CompiledQuery } from './compileQuery.ts'

export interface TraceProgress {
  /** The number of paths found so far. */
  readonly found: number
  /** Every path of fewer steps has been found. */
  readonly steps: number
}

/** Work that reports its progress every few ms, and ends when it is told `true`. */
export type Stepwise<Value> = Generator<TraceProgress, Value, boolean>

/** The number of relations to look at between two reports, about. */
export const PORTION = 150_000

/** The layer of each relation, and the layers in the order in which they are searched (see `SimplePathOptions`). */
export interface Layering {
  readonly layers: EdgeLayers | null
  readonly order: readonly number[]
}

export interface Enumeration {
  /** Whether every path was visited. */
  readonly all: boolean
  /** The number of paths found in those layers and lengths that were searched to the end. */
  readonly settled: number
}

/** Visits every path of a query, layer by layer, shorter paths before longer ones. */
export function* enumeratePaths(
  query: CompiledQuery,
  maxSteps: number,
  { layers, order }: Layering,
  effort: number,
  onPath: (path: VertexPath) => void,
): Stepwise<Enumeration> {
  const shortest = findShortestPath(query)
  if (!shortest || shortest.edges.length > maxSteps) return { all: true, settled: 0 }
  const distances = measureDistances(query, maxSteps)
  let left = effort
  let found = 0
  let settled = 0
  const visit = (path: VertexPath) => {
    found++
    onPath(path)
  }
  for (const layer of order) {
    const search = createSimplePathSearch({ query, maxLength: maxSteps, distances, layers, layer }, visit)
    let length = 0
    for (;;) {
      if (search.getLength() > length) {
        settled = found
        length = search.getLength()
      }
      const portion = Math.min(left, PORTION)
      if (search.run(portion)) break
      left -= portion
      if (left <= 0 || (yield { found, steps: length })) return { all: false, settled }
    }
  }
  return { all: true, settled: found }
}

/** One layer for each status, the firmest first. */
export function layerByStatus({ status, statuses: occurring }: Network, { statuses }: TraceQuestion): Layering {
  const order = [...STATUSES.keys()].filter((index) => (occurring >> index) & 1 && statuses.includes(STATUSES[index]!))
  return { layers: order.length > 1 ? { classOf: status, layerOf: Uint8Array.from(STATUSES.keys()) } : null, order }
}

/** One layer: the paths that have a relation of one status. */
export function layerOne({ status }: Network, one: Status): Layering {
  return { layers: { classOf: status, layerOf: Uint8Array.from(STATUSES, (id) => (id === one ? 1 : 0)) }, order: [1] }
}
