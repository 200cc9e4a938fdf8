import { memoiseFor } from '../../base/memoise.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { readGrades } from '../../network/readGrades.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import { createHeap } from './createHeap.ts'
import { createOutlook } from './createOutlook.ts'
import { createShortlist } from './createShortlist.ts'
import type { WalkedPath } from './createWalker.ts'
import type { Ground } from './ground.ts'
import { fitsTime } from './ground.ts'
import { getDistance, measureDistances } from './measureDistances.ts'
import { listRanks } from './rankPaths.ts'

/** What a relation costs that makes nothing of a path, and one of unknown figure. Such paths all rank alike. */
const NOTHING = 1e3
const UNKNOWN = 1e6
/** Costs that differ by less are equal: the rounding of sums. */
const ROUNDING = 1e-9

/** So many beginnings of paths fit into memory. */
const MOST_ROWS = 1_000_000

/** Works in portions, as a `Walker` does. */
export interface BestWalker {
  /** Goes on until about so many relations were looked at; tells whether the list is final, or never will be. */
  run(budget: number): 'final' | 'open' | 'hopeless'
  /** The best paths so far; once it is final, the best of all, at most as many as the question's limit. */
  list(): readonly WalkedPath[]
}

/**
 * Visits the paths of a question from the strongest or most certain on, and ends with as many as were asked for: a
 * best-first search over paths with the exact cost to the end as its outlook, so that it hardly ever turns off the ways
 * that are asked for (A*, Hart, Nilsson and Raphael 1968; the paths are those of Yen 1971).
 */
export function walkBestPaths(network: Network, ground: Ground, question: TraceQuestion): BestWalker {
  const { passages, closed, ranks, stops } = ground
  const { figures, product } = pickFigures(network, question)
  const costs = toCosts(figures)
  const add = (a: number, b: number) => (product ? a + b : Math.max(a, b))
  const outlook = createOutlook(ground, costs, add)
  const longest = Math.min(question.maxSteps, closed.length - 1)
  const distances = longest < closed.length - 1 ? measureDistances(ground, longest) : null
  const shortlist = createShortlist(network, listRanks(network, question), question.limit)
  const { offsets, ends, relations: crossed } = passages.onward()
  const last = passages.lastOnward()
  const isEnd = new Uint8Array(closed.length)
  for (const end of ground.to) isEnd[end] = 1
  // Rows of relations from a start, each as its last actor, its last relation, and the row that it goes on from.
  const actors: number[] = []
  const relations: number[] = []
  const parents: number[] = []
  const spent: number[] = []
  const steps: number[] = []
  const passed: number[] = []
  const heap = createHeap()
  let found = 0
  let looked = 0
  let lookedBack = 0
  let enough = question.limit === 0 ? -Infinity : Infinity
  for (const start of ground.from) grow(start, -1, -1, 0, 0, 0)
  return { run, list: shortlist.list }

  function run(budget: number): 'final' | 'open' | 'hopeless' {
    for (const until = looked + budget; looked < until; ) {
      const promise = heap.peek()
      if (promise > enough + ROUNDING || promise === Infinity) return 'final'
      if (actors.length > MOST_ROWS) return 'hopeless'
      const row = heap.pop()
      const actor = actors[row]!
      // Looking back costs as much as going on: so neither side goes farther than it must.
      while (lookedBack < looked) lookedBack += outlook.widen()
      const kept = add(spent[row]!, outlook.get(actor))
      if (kept > promise + ROUNDING) {
        looked++
        if (kept <= enough + ROUNDING) heap.push(row, kept)
        continue
      }
      if (isEnd[actor]) {
        shortlist.add(toPath(row))
        if (++found === question.limit && spent[row]! < NOTHING) enough = spent[row]!
        looked++
      } else if (steps[row]! < longest) looked += 1 + goOn(row, actor)
    }
    return 'open'
  }

  function goOn(row: number, actor: number): number {
    if (passed[row] === stops.length) {
      for (let arc = last.offsets[actor]!; arc < last.offsets[actor + 1]!; arc++) {
        if (isEnd[last.ends[arc]!]) goTo(row, last.ends[arc]!, last.relations[arc]!, 0, 0)
      }
    }
    if (steps[row]! + 1 < longest) {
      for (let arc = offsets[actor]!; arc < offsets[actor + 1]!; arc++) {
        const next = ends[arc]!
        if (closed[next] || isVisited(row, next)) continue
        const rank = ranks ? ranks[next]! : 0
        if (rank !== 0 && rank !== passed[row]! + 1) continue
        goTo(row, next, crossed[arc]!, outlook.get(next), rank === 0 ? 0 : 1)
      }
    }
    return last.offsets[actor + 1]! - last.offsets[actor]! + offsets[actor + 1]! - offsets[actor]!
  }

  function goTo(row: number, next: number, relation: number, ahead: number, stop: number): void {
    const then = passed[row]! + stop
    if (distances && steps[row]! + 1 + getDistance(distances[then]!, next) > longest) return
    const cost = add(spent[row]!, costs[relation]!)
    const promise = add(cost, ahead)
    if (promise > enough + ROUNDING || promise === Infinity) return
    if (ground.judge && !fitsTime(ground, listRelations(row, relation), steps[row]! + 1)) return
    grow(next, relation, row, cost, promise, then)
  }

  function grow(actor: number, relation: number, parent: number, cost: number, promise: number, stopsPassed: number) {
    const row = actors.push(actor) - 1
    relations.push(relation)
    parents.push(parent)
    spent.push(cost)
    steps.push(parent < 0 ? 0 : steps[parent]! + 1)
    passed.push(stopsPassed)
    heap.push(row, promise)
  }

  function isVisited(row: number, actor: number): boolean {
    for (let at = row; at >= 0; at = parents[at]!) if (actors[at] === actor) return true
    return false
  }

  function toPath(row: number): WalkedPath {
    const visited = new Int32Array(steps[row]! + 1)
    for (let [at, step] = [row, steps[row]!]; step >= 0; step--) {
      visited[step] = actors[at]!
      at = parents[at]!
    }
    return { actors: visited, relations: listRelations(parents[row]!, relations[row]!) }
  }

  function listRelations(row: number, last: number): Int32Array {
    const listed = new Int32Array(steps[row]! + 1)
    listed[steps[row]!] = last
    for (let at = row; parents[at]! >= 0; at = parents[at]!) listed[steps[at]! - 1] = relations[at]!
    return listed
  }
}

function pickFigures(network: Network, { order, strengthBy, confidenceBy }: TraceQuestion) {
  const { strength, confidence } = readGrades(network)
  return order === 'strength'
    ? { figures: strength, product: strengthBy === 'product' }
    : { figures: confidence, product: confidenceBy === 'product' }
}

/** The product of figures is greatest where the sum of these is least; so is the least of them. */
const toCosts = memoiseFor(
  (figures: Float64Array): Float64Array =>
    figures.map((figure) => (Number.isNaN(figure) ? UNKNOWN : figure === 0 ? NOTHING : -Math.log(figure))),
)
