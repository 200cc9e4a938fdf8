import { leastOf } from '../../base/extremes.ts'
import { byText } from '../../base/order.ts'
import type { ActorId, RelationId, Reliability, SourceId, Status } from '../../model/dataset.ts'
import { RELIABILITIES } from '../../model/grades.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { STATUSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { readGrades } from '../../network/readGrades.ts'
import { readSources } from '../../network/readSources.ts'
import type { PathKind, TraceQuestion } from '../traceQuestion.ts'
import type { WalkedPath } from './createWalker.ts'
import { GRADE_DOUBT } from './findPassages.ts'
import type { Ground } from './ground.ts'
import { isTimeDoubtful } from './ground.ts'
import type { HeldTime } from './measureHeld.ts'
import { measureHeld } from './measureHeld.ts'
import { combine } from './rankPaths.ts'

export interface TracedPath {
  readonly actors: readonly ActorId[]
  readonly relations: readonly RelationId[]
  /** How each relation is crossed: forward is from its source to its target. */
  readonly directions: readonly ('forward' | 'reverse')[]
  readonly steps: number
  /** Of an effect its last relation's, of a stance the product; reach has none. */
  readonly sign: Sign | null
  /** The weakest of its relations'. */
  readonly status: Status
  /** By the rule that was asked for, in [0, 1]; null: unknown, since that of one of its relations is. */
  readonly confidence: number | null
  /** Between these lies the probability that all of it holds, however its relations depend on each other (Fréchet 1935). */
  readonly confidenceBounds: readonly [least: number, most: number] | null
  /** By the rule that was asked for, in [0, 1]; null: unknown, since that of one of its relations is. */
  readonly strength: number | null
  /** The worst letter of a source and the greatest number of a statement that is known; null: none is. */
  readonly reliability: Reliability | null
  readonly credibility: number | null
  /** The distinct sources of the evidence for its relations, by id. */
  readonly sources: readonly SourceId[]
  /** The source that alone carries the most of its relations, if it carries any. */
  readonly restsOn: { readonly source: SourceId; readonly steps: number } | null
  readonly held: HeldTime
  /** Whether its dates, or its grades, leave open if it meets what was asked of them. */
  readonly timeDoubtful: boolean
  readonly gradeDoubtful: boolean
  /** A stance of more than two steps: distrust is propagated one step only (Guha et al. 2004). */
  readonly speculative: boolean
  /** A stance in favour by way of enemies: a prediction of balance theory (Heider 1946), not a fact. */
  readonly inferred: boolean
}

/** Tells a path in the dataset's own ids. */
export function toTracedPath(network: Network, ground: Ground, question: TraceQuestion, path: WalkedPath): TracedPath {
  const relations = [...path.relations]
  const { confidence, strength } = readGrades(network)
  const sign = getPathSign(network, question.kind, path.relations)
  const weakest = relations.reduce((least, relation) => Math.max(least, network.status[relation]!), 0)
  return {
    actors: Array.from(path.actors, (actor) => network.actorIds[actor]!),
    relations: relations.map((relation) => network.relations[relation]!.id),
    directions: relations.map((relation, step) =>
      network.source[relation] === path.actors[step] ? 'forward' : 'reverse',
    ),
    steps: relations.length,
    sign,
    status: STATUSES[weakest]!,
    confidence: orNull(combine(confidence, path, question.confidenceBy)),
    confidenceBounds: boundConfidence(relations.map((relation) => confidence[relation]!)),
    strength: orNull(combine(strength, path, question.strengthBy)),
    ...findLeastGrades(network, relations),
    ...listSources(network, relations),
    held: measureHeld(network, path.relations),
    timeDoubtful: isTimeDoubtful(ground, path.relations),
    gradeDoubtful: relations.some((relation) => ground.passages.doubts[relation]! & GRADE_DOUBT),
    speculative: question.kind === 'stance' && relations.length > 2,
    inferred: question.kind === 'stance' && sign === 1 && relations.some((relation) => network.sign[relation] === -1),
  }
}

/** The sign of a path where its kind defines one. */
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

function findLeastGrades(network: Network, relations: readonly number[]) {
  const { reliability, credibility } = readGrades(network)
  const worst = (values: Uint8Array) => relations.reduce((least, relation) => Math.max(least, values[relation]!), 0)
  return { reliability: RELIABILITIES[worst(reliability) - 1] ?? null, credibility: worst(credibility) || null }
}

function listSources(network: Network, relations: readonly number[]) {
  const told = relations.map((relation) => readSources(network)[relation]!)
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
