import type { Status } from '../../model/dataset.ts'
import { STATUSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { findShortestPath } from '../findShortestPath.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import type { Layers, WalkedPath } from './createWalker.ts'
import { createWalker } from './createWalker.ts'
import type { Ground } from './ground.ts'
import { measureDistances } from './measureDistances.ts'

export interface WalkProgress {
  /** Number of paths found so far. */
  readonly found: number
  /** All paths of fewer steps have been found. */
  readonly steps: number
}

/** Work that reports every few ms how far it is, and ends when it is told `true`. */
export type Stepwise<Value> = Generator<WalkProgress, Value, boolean>

/** About how many relations are looked at between two reports. */
export const PORTION = 150_000

/** Which relations stand in which layer, and the layers to be searched one after the other: see `Walk`. */
export interface Layering {
  readonly layers: Layers | null
  readonly order: readonly number[]
}

export interface Walked {
  /** Whether every path was visited. */
  readonly all: boolean
  /** Number of paths found before the first that were not all found: none of their layer and length is missing. */
  readonly settled: number
}

/** Visits every path of a question, layer by layer, shorter paths before longer ones. */
export function* walkInLayers(
  ground: Ground,
  maxSteps: number,
  { layers, order }: Layering,
  effort: number,
  onPath: (path: WalkedPath) => void,
): Stepwise<Walked> {
  const shortest = findShortestPath(ground)
  if (!shortest || shortest.relations.length > maxSteps) return { all: true, settled: 0 }
  const distances = measureDistances(ground, maxSteps)
  let left = effort
  let found = 0
  let settled = 0
  const visit = (path: WalkedPath) => {
    found++
    onPath(path)
  }
  for (const layer of order) {
    const walker = createWalker({ ground, maxSteps, distances, layers, layer }, visit)
    let length = 0
    for (;;) {
      if (walker.getLength() > length) {
        settled = found
        length = walker.getLength()
      }
      const portion = Math.min(left, PORTION)
      if (walker.run(portion)) break
      left -= portion
      if (left <= 0 || (yield { found, steps: length })) return { all: false, settled }
    }
  }
  return { all: true, settled: found }
}

/** Firmer statuses before weaker ones. */
export function layerByStatus({ status, statuses: met }: Network, { statuses }: TraceQuestion): Layering {
  const order = [...STATUSES.keys()].filter((index) => (met >> index) & 1 && statuses.includes(STATUSES[index]!))
  return { layers: order.length > 1 ? { status, layerOf: Uint8Array.from(STATUSES.keys()) } : null, order }
}

/** Only paths that have a relation of one status. */
export function layerOne({ status }: Network, one: Status): Layering {
  return { layers: { status, layerOf: Uint8Array.from(STATUSES, (id) => (id === one ? 1 : 0)) }, order: [1] }
}
