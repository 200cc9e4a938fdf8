import type { Answering, Pair } from './contender.ts'

/** A task is asked again and again for so many ms, but at most so often. */
const ENOUGH = 1500
const MOST_ROUNDS = 5000

export interface Measured {
  /** Of the pairs' medians the median, in ms. */
  readonly milliseconds: number
  /** What was answered to each pair. */
  readonly told: readonly string[]
}

/** Asks for all pairs in turn, and again until the time is stable; the first answers, which may be slow, tell what they say. */
export function measure({ ask, tell }: Answering, pairs: readonly Pair[]): Measured {
  const told = pairs.map((pair) => tell(ask(pair)))
  const times = pairs.map((): number[] => [])
  const begin = performance.now()
  for (let round = 0; round < MOST_ROUNDS && (round === 0 || performance.now() - begin < ENOUGH); round++) {
    for (const [index, pair] of pairs.entries()) {
      const start = performance.now()
      ask(pair)
      times[index]!.push(performance.now() - start)
    }
  }
  return { milliseconds: findMedian(times.map(findMedian)), told }
}

export function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
