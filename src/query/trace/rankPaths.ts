import { once } from '../../base/memoise.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { readGrades } from '../../network/readGrades.ts'
import { readSources } from '../../network/readSources.ts'
import type { Combination, TraceOrder, TraceQuestion } from '../traceQuestion.ts'
import type { WalkedPath } from './createWalker.ts'

/** Figures of a path by which it is ranked: the less, the better. */
export type PathRank = (path: WalkedPath) => number

/** Unknown comes after known. */
const UNKNOWN = 2

/** The figures by which the paths of a question are ranked, the decisive first. */
export function listRanks(network: Network, question: TraceQuestion): readonly PathRank[] {
  const { status } = network
  const byStatus: PathRank = ({ relations }) => {
    let weakest = 0
    for (let step = 0; step < relations.length; step++) weakest = Math.max(weakest, status[relations[step]!]!)
    return weakest
  }
  const bySteps: PathRank = ({ relations }) => relations.length
  const byConfidence = once(() => rankBy(readGrades(network).confidence, question.confidenceBy))
  const first: Readonly<Record<TraceOrder, readonly (() => PathRank)[]>> = {
    status: [],
    strength: [() => rankBy(readGrades(network).strength, question.strengthBy)],
    confidence: [byConfidence],
    sources: [() => rankBySources(network)],
  }
  return [...first[question.order].map((make) => make()), byStatus, bySteps, byConfidence()]
}

/** Combines the figures of relations into that of a path; NaN, if one is unknown. */
export function combine(values: Float64Array, { relations }: WalkedPath, how: Combination): number {
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
  const sources = readSources(network)
  return ({ relations }) => {
    const told = new Set<string>()
    for (const relation of relations) for (const source of sources[relation]!) told.add(source)
    return -told.size
  }
}
