import type { Network } from '../../network/compileNetwork.ts'
import { findShortestPath } from '../findShortestPath.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import { createShortlist } from './createShortlist.ts'
import type { WalkedPath } from './createWalker.ts'
import { findGround } from './ground.ts'
import { listRanks } from './rankPaths.ts'
import type { TracedPath } from './toTracedPath.ts'
import { toTracedPath } from './toTracedPath.ts'
import type { Layering } from './walkInLayers.ts'
import { layerByStatus, walkInLayers } from './walkInLayers.ts'

/** Of an answer only the best path, and how many there are. */
export interface Glance {
  readonly best: TracedPath | null
  /** Null: too many to count. */
  readonly total: number | null
}

/** Gives the best path of several questions that differ in their stops alone and share no path. */
export function glance(network: Network, questions: readonly TraceQuestion[], effort: number): Glance {
  const [first] = questions
  if (!first) return { best: null, total: 0 }
  const shortlist = createShortlist(network, listRanks(network, first), 1)
  const totals = questions.map((question) => walk(network, question, effort, shortlist.add))
  const [best] = shortlist.list()
  return {
    best: best ? toTracedPath(network, findGround(network, first), first, best) : null,
    total: totals.reduce((sum, next) => (sum === null || next === null ? null : sum + next), 0),
  }
}

/** Whether a question has a path; not, if none is found with the effort. */
export function hasPath(network: Network, question: TraceQuestion, effort: number): boolean {
  const ground = findGround(network, question)
  if (ground.stops.length > 0 || ground.judge) {
    let found = false
    walk(
      network,
      question,
      effort,
      () => (found = true),
      () => found,
    )
    return found
  }
  const shortest = findShortestPath(ground)
  return shortest !== null && shortest.relations.length <= question.maxSteps
}

/** The best of the paths of fewest steps; not sure, if the effort was used up before one was found. */
export function glanceAtShortest(network: Network, question: TraceQuestion, effort: number) {
  const shortlist = createShortlist(network, listRanks(network, question), 1)
  let fewest = Infinity
  let isOver = false
  const keep = (path: WalkedPath) => {
    isOver = path.relations.length > fewest
    if (isOver) return
    fewest = path.relations.length
    shortlist.add(path)
  }
  const total = walk(network, question, effort, keep, () => isOver, WITHOUT_LAYERS)
  const [best] = shortlist.list()
  const path = best ? toTracedPath(network, findGround(network, question), question, best) : null
  return { path, isSure: path !== null || total !== null }
}

const WITHOUT_LAYERS: Layering = { layers: null, order: [0] }

function walk(
  network: Network,
  question: TraceQuestion,
  effort: number,
  onPath: (path: WalkedPath) => void,
  shouldStop = () => false,
  layering = layerByStatus(network, question),
): number | null {
  let found = 0
  const visit = (path: WalkedPath) => {
    found++
    onPath(path)
  }
  const walking = walkInLayers(findGround(network, question), question.maxSteps, layering, effort, visit)
  let step = walking.next(false)
  while (!step.done) step = walking.next(shouldStop())
  return step.value.all ? found : null
}
