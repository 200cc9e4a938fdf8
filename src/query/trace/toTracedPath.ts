import { leastOf } from '../../base/extremes.ts'
import { byText } from '../../base/order.ts'
import type { ActorId, RelationId, Reliability, SourceId, Status } from '../../model/dataset.ts'
import { RELIABILITIES } from '../../model/grades.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { STATUSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { getGrades } from '../../network/getGrades.ts'
import { getSources } from '../../network/getSources.ts'
import type { VertexPath } from '../../network/graph/pathQuery.ts'
import type { PathKind, TraceQuestion } from '../traceQuestion.ts'
import type { CompiledQuery } from './compileQuery.ts'
import { isTimeDoubtful } from './compileQuery.ts'
import { GRADE_DOUBT } from './filterAdjacency.ts'
import type { HeldTime } from './measureHeld.ts'
import { measureHeld } from './measureHeld.ts'
import { combine } from './pathRanking.ts'

export interface TracedPath {
  readonly actors: readonly ActorId[]
  readonly relations: readonly RelationId[]
  /** How each relation is crossed. Forward is from its source to its target. */
  readonly directions: readonly ('forward' | 'reverse')[]
  readonly steps: number
  /** The sign of the last relation of an effect, the product of the signs of a stance. Null: reach has none. */
  readonly sign: Sign | null
  /** The weakest status of its relations; not said if that of any is not. */
  readonly status: Status
  /** The number of its relations whose status is not said. */
  readonly unsaidStatuses: number
  /** By the combination asked for, in [0, 1]. Null: the confidence of one of its relations is unknown. */
  readonly confidence: number | null
  /** Bounds on the probability that all of it holds, however its relations depend on each other (Fréchet 1935). */
  readonly confidenceBounds: readonly [least: number, most: number] | null
  /** By the combination asked for, in [0, 1]. Null: the strength of one of its relations is unknown. */
  readonly strength: number | null
  /** The worst letter of a source and the worst number of a statement that are known. Null: none is. */
  readonly reliability: Reliability | null
  readonly credibility: number | null
  /** The distinct sources of the evidence for its relations, in the order of their ids. */
  readonly sources: readonly SourceId[]
  /** The source on which alone the most of its relations rest, if any does. */
  readonly restsOn: { readonly source: SourceId; readonly steps: number } | null
  readonly held: HeldTime
  /** Whether its dates, or its grades, leave open if it meets the criteria. */
  readonly timeDoubtful: boolean
  readonly gradeDoubtful: boolean
  /** A stance of more than two steps: distrust propagates one step only (Guha et al. 2004). */
  readonly speculative: boolean
  /** A positive stance by way of enemies: a prediction of balance theory (Heider 1946), not a fact. */
  readonly inferred: boolean
}

/** Describes a path in the ids of the dataset. */
export function toTracedPath(
  network: Network,
  query: CompiledQuery,
  question: TraceQuestion,
  path: VertexPath,
): TracedPath {
  const relations = [...path.edges]
  const { confidence, strength } = getGrades(network)
  const sign = getPathSign(network, question.kind, path.edges)
  const weakest = relations.reduce((least, relation) => Math.max(least, network.status[relation]!), 0)
  return {
    actors: Array.from(path.vertices, (actor) => network.actorIds[actor]!),
    relations: relations.map((relation) => network.relations[relation]!.id),
    directions: relations.map((relation, step) =>
      network.source[relation] === path.vertices[step] ? 'forward' : 'reverse',
    ),
    steps: relations.length,
    sign,
    status: STATUSES[weakest]!,
    unsaidStatuses: relations.filter((relation) => STATUSES[network.status[relation]!] === 'unspecified').length,
    confidence: orNull(combine(confidence, path, question.confidenceBy)),
    confidenceBounds: boundConfidence(relations.map((relation) => confidence[relation]!)),
    strength: orNull(combine(strength, path, question.strengthBy)),
    ...getWorstGrades(network, relations),
    ...listSources(network, relations),
    held: measureHeld(network, path.edges),
    timeDoubtful: isTimeDoubtful(query, path.edges),
    gradeDoubtful: relations.some((relation) => query.graph.doubts[relation]! & GRADE_DOUBT),
    speculative: question.kind === 'stance' && relations.length > 2,
    inferred: question.kind === 'stance' && sign === 1 && relations.some((relation) => network.sign[relation] === -1),
  }
}

/** The sign of a path, if its kind defines one. */
export function getPathSign({ sign }: Network, kind: PathKind, relations: Int32Array): Sign | null {
  if (kind === 'reach') return null
  if (kind === 'effect') return sign[relations[relations.length - 1]!] as Sign
  let product = 1
  for (let step = 0; step < relations.length; step++) product *= sign[relations[step]!]!
  return product as Sign
}

function boundConfidence(known: readonly number[]): readonly [number, number] | null {
  if (known.some(Number.isNaN)) return null
  const sum = known.reduce((whole, next) => whole + next, 0)
  return [Math.max(0, sum - (known.length - 1)), leastOf(known)]
}

function getWorstGrades(network: Network, relations: readonly number[]) {
  const { reliability, credibility } = getGrades(network)
  const worst = (values: Uint8Array) => relations.reduce((least, relation) => Math.max(least, values[relation]!), 0)
  return { reliability: RELIABILITIES[worst(reliability) - 1] ?? null, credibility: worst(credibility) || null }
}

function listSources(network: Network, relations: readonly number[]) {
  const told = relations.map((relation) => getSources(network)[relation]!)
  const carried = new Map<SourceId, number>()
  for (const sources of told) {
    if (sources.length === 1) carried.set(sources[0]!, (carried.get(sources[0]!) ?? 0) + 1)
  }
  const most = [...carried].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]
  return {
    sources: [...new Set(told.flat())].sort(byText),
    restsOn: most ? { source: most[0], steps: most[1] } : null,
  }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
