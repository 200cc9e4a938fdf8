import { once } from '../../base/memoise.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { getGrades } from '../../network/getGrades.ts'
import { getSources } from '../../network/getSources.ts'
import type { TopK } from '../../network/graph/createTopK.ts'
import { createTopK } from '../../network/graph/createTopK.ts'
import type { VertexPath } from '../../network/graph/pathQuery.ts'
import type { Combination, TraceOrder, TraceQuestion } from '../traceQuestion.ts'

/** A figure by which paths are ranked: the less, the better. */
type PathRank = (path: VertexPath) => number

/** The rank of an unknown figure: after all that are known. */
const UNKNOWN = 2

/** Keeps the best `k` paths of a question, by its order and at last by the ids of their relations. */
export function createPathRanking(network: Network, question: TraceQuestion, k: number): TopK<VertexPath> {
  const { relations } = network
  return createTopK(k, {
    ranks: listRanks(network, question),
    compare(a: VertexPath, b: VertexPath) {
      const steps = Math.min(a.edges.length, b.edges.length)
      for (let step = 0; step < steps; step++) {
        const [one, other] = [a.edges[step]!, b.edges[step]!]
        if (one !== other) return relations[one]!.id < relations[other]!.id ? -1 : 1
      }
      return 0
    },
    copy: ({ vertices, edges }) => ({ vertices: vertices.slice(), edges: edges.slice() }),
  })
}

/** The figures by which the paths of a question are ranked, in order of weight. */
function listRanks(network: Network, question: TraceQuestion): readonly PathRank[] {
  const { status } = network
  const byStatus: PathRank = ({ edges: relations }) => {
    let weakest = 0
    for (let step = 0; step < relations.length; step++) weakest = Math.max(weakest, status[relations[step]!]!)
    return weakest
  }
  const bySteps: PathRank = ({ edges }) => edges.length
  const byConfidence = once(() => rankBy(getGrades(network).confidence, question.confidenceBy))
  const first: Readonly<Record<TraceOrder, readonly (() => PathRank)[]>> = {
    status: [],
    strength: [() => rankBy(getGrades(network).strength, question.strengthBy)],
    confidence: [byConfidence],
    sources: [() => rankBySources(network)],
  }
  return [...first[question.order].map((make) => make()), byStatus, bySteps, byConfidence()]
}

/** Combines the figures of relations to that of a path; NaN if one is unknown. */
export function combine(values: Float64Array, { edges: relations }: VertexPath, how: Combination): number {
  let whole = 1
  for (let step = 0; step < relations.length; step++) {
    const value = values[relations[step]!]!
    if (Number.isNaN(value)) return value
    if (how === 'product') whole *= value
    else if (value < whole) whole = value
  }
  return whole
}

function rankBy(values: Float64Array, how: Combination): PathRank {
  return (path) => {
    const value = combine(values, path, how)
    return Number.isNaN(value) ? UNKNOWN : -value
  }
}

function rankBySources(network: Network): PathRank {
  const sources = getSources(network)
  return ({ edges: relations }) => {
    const told = new Set<string>()
    for (const relation of relations) for (const source of sources[relation]!) told.add(source)
    return -told.size
  }
}
