import { memoiseFor } from '../../base/memoise.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { getGrades } from '../../network/getGrades.ts'
import type { KBestPathSearch } from '../../network/graph/createKBestPathSearch.ts'
import { createKBestPathSearch } from '../../network/graph/createKBestPathSearch.ts'
import type { VertexPath } from '../../network/graph/pathQuery.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import type { CompiledQuery } from './compileQuery.ts'
import { createPathRanking } from './pathRanking.ts'

/** The costs of a relation of strength or confidence 0, and of one that is unknown. Paths with either rank alike. */
const WORTHLESS = 1e3
const UNKNOWN = 1e6

export interface BestPathSearch extends KBestPathSearch {
  /** The best paths so far. Once the search is final, the best of all, at most as many as the limit of the question. */
  list(): readonly VertexPath[]
}

/** Creates a search for the strongest or the most certain paths of a question. */
export function createBestPathSearch(network: Network, query: CompiledQuery, question: TraceQuestion): BestPathSearch {
  const { order, strengthBy, confidenceBy, limit, maxSteps } = question
  const { strength, confidence } = getGrades(network)
  const isByStrength = order === 'strength'
  const best = createPathRanking(network, question, limit)
  const { run } = createKBestPathSearch(query, {
    k: limit,
    maxLength: maxSteps,
    costs: toCosts(isByStrength ? strength : confidence),
    by: (isByStrength ? strengthBy : confidenceBy) === 'product' ? 'sum' : 'greatest',
    worthless: WORTHLESS,
    best,
  })
  return { run, list: best.list }
}

/**
 * The product of figures is greatest if the sum of these costs is least. So is the least figure, if the greatest is.
 */
const toCosts = memoiseFor(
  (figures: Float64Array): Float64Array =>
    figures.map((figure) => (Number.isNaN(figure) ? UNKNOWN : figure === 0 ? WORTHLESS : -Math.log(figure))),
)
