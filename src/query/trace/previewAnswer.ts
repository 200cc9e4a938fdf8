import type { Network } from '../../network/compileNetwork.ts'
import { findShortestPath } from '../../network/graph/findShortestPath.ts'
import type { VertexPath } from '../../network/graph/pathQuery.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import { compileQuery } from './compileQuery.ts'
import type { Layering } from './enumeratePaths.ts'
import { enumeratePaths, layerByStatus } from './enumeratePaths.ts'
import { createPathRanking } from './pathRanking.ts'
import type { TracedPath } from './toTracedPath.ts'
import { toTracedPath } from './toTracedPath.ts'

/** The best path of an answer, and the number of paths. */
export interface AnswerPreview {
  readonly best: TracedPath | null
  /** Null: there are too many to count. */
  readonly total: number | null
}

/** Previews the answer to several questions as one. They differ in their stops alone and share no path. */
export function previewAnswer(network: Network, questions: readonly TraceQuestion[], effort: number): AnswerPreview {
  const [first] = questions
  if (!first) return { best: null, total: 0 }
  const ranking = createPathRanking(network, first, 1)
  const totals = questions.map((question) => visitPaths(network, question, effort, ranking.add))
  const [best] = ranking.list()
  return {
    best: best ? toTracedPath(network, compileQuery(network, first), first, best) : null,
    total: totals.reduce((sum, next) => (sum === null || next === null ? null : sum + next), 0),
  }
}

/** Whether a path of a question is found with the effort. */
export function hasPath(network: Network, question: TraceQuestion, effort: number): boolean {
  const query = compileQuery(network, question)
  if (query.stops.length > 0 || query.judge) {
    let found = false
    visitPaths(
      network,
      question,
      effort,
      () => (found = true),
      () => found,
    )
    return found
  }
  const shortest = findShortestPath(query)
  return shortest !== null && shortest.edges.length <= question.maxSteps
}

/** The best of the paths of fewest steps. It is not sure if the effort was used up before one was found. */
export function previewShortest(network: Network, question: TraceQuestion, effort: number) {
  const ranking = createPathRanking(network, question, 1)
  let fewest = Infinity
  let isOver = false
  const keep = (path: VertexPath) => {
    isOver = path.edges.length > fewest
    if (isOver) return
    fewest = path.edges.length
    ranking.add(path)
  }
  const total = visitPaths(network, question, effort, keep, () => isOver, ONE_LAYER)
  const [best] = ranking.list()
  const path = best ? toTracedPath(network, compileQuery(network, question), question, best) : null
  return { path, isSure: path !== null || total !== null }
}

const ONE_LAYER: Layering = { layers: null, order: [0] }

function visitPaths(
  network: Network,
  question: TraceQuestion,
  effort: number,
  onPath: (path: VertexPath) => void,
  shouldStop = () => false,
  layering = layerByStatus(network, question),
): number | null {
  let found = 0
  const visit = (path: VertexPath) => {
    found++
    onPath(path)
  }
  const visiting = enumeratePaths(compileQuery(network, question), question.maxSteps, layering, effort, visit)
  let step = visiting.next(false)
  while (!step.done) step = visiting.next(shouldStop())
  return step.value.all ? found : null
}
