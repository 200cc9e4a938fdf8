import type { Dataset } from '../../src/model/dataset.ts'
import type { Contender, Loaded } from './contender.ts'
import { findMedian } from './measure.ts'

const ROUNDS = 5
/** What took longer than this many ms is not repeated. */
const SLOW = 5000
const MEGABYTE = 2 ** 20

export interface MeasuredIndex {
  readonly loaded: Loaded
  readonly milliseconds: number
  /** On the heap and in buffers, beyond the dataset. */
  readonly megabytes: number
}

/** Loads a dataset several times; the last stays loaded. */
export function measureIndex({ load }: Contender, dataset: Dataset): MeasuredIndex {
  const times: number[] = []
  let loaded: Loaded | null
  let before: number
  do {
    loaded = null
    before = measureMemory()
    const start = performance.now()
    loaded = load(dataset)
    times.push(performance.now() - start)
  } while (times.length < ROUNDS && times[0]! < SLOW)
  return { loaded, milliseconds: findMedian(times), megabytes: (measureMemory() - before) / MEGABYTE }
}

function measureMemory(): number {
  if (!globalThis.gc) throw new Error('memory cannot be measured: start node with --expose-gc')
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
