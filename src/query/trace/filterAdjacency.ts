import { once } from '../../base/memoise.ts'
import type { Network, OccurringType } from '../../network/compileNetwork.ts'
import { FORWARD, REVERSE } from '../../network/compileNetwork.ts'
import type { Digraph } from '../../network/graph/adjacency.ts'
import { toAdjacency } from '../../network/toAdjacency.ts'
import { compileRelationTests, listRelationCriteria } from '../criteria/compileRelationTests.ts'
import { listCriteria } from '../criteria/listCriteria.ts'
import type { Openness } from '../criteria/openness.ts'
import type { Fit } from '../criteria/relationRules.ts'
import type { PathKind, TraceCriteria } from '../traceQuestion.ts'

/** The dates, or the grades, of a relation leave open whether it fits: bits of `FilteredAdjacency.doubts`. */
export const TIME_DOUBT = 1
export const GRADE_DOUBT = 2

/** The adjacency of the actors by those relations alone that a question allows. */
export interface FilteredAdjacency extends Digraph {
  /** By relation: what it leaves open, as bits. */
  readonly doubts: Uint8Array
  readonly hasDoubts: boolean
}

const KEPT = 12
const known = new WeakMap<
  Network,
  { readonly key: string; readonly only: unknown; readonly adjacency: FilteredAdjacency }[]
>()

/**
 * Gives the adjacency that the criteria of a question leave. The time is linear in the size of the network. The last
 * few results are kept, so that a question with other ends, stops or steps costs nothing.
 */
export function filterAdjacency(network: Network, criteria: TraceCriteria): FilteredAdjacency {
  const kept = known.get(network) ?? []
  const judging = ['kind', ...listRelationCriteria(), ...listCriteria('openness')] as const
  const key = JSON.stringify(judging.map((id) => criteria[id]))
  const { only } = criteria
  const found = kept.find((one) => one.key === key && one.only === only)
  const adjacency = found?.adjacency ?? build(network, criteria)
  known.set(network, [{ key, only, adjacency }, ...kept.filter((one) => one !== found)].slice(0, KEPT))
  return adjacency
}

function build(network: Network, criteria: TraceCriteria): FilteredAdjacency {
  const { allowed, doubts, hasDoubts } = judgeRelations(network, criteria)
  const { onTheWay, last } = CROSSING_RULES[criteria.kind]
  const crossings = listCrossings(network, onTheWay, allowed)
  const forward = once(() => toAdjacency(network, crossings, false))
  const backward = once(() => toAdjacency(network, crossings, true))
  if (last === onTheWay) return { doubts, hasDoubts, forward, backward, lastForward: forward, lastBackward: backward }
  const lastCrossings = listCrossings(network, last, allowed)
  return {
    doubts,
    hasDoubts,
    forward,
    backward,
    lastForward: once(() => toAdjacency(network, lastCrossings, false)),
    lastBackward: once(() => toAdjacency(network, lastCrossings, true)),
  }
}

/** Tells which relations are allowed (`null`: all) and what they leave open. */
function judgeRelations(network: Network, criteria: TraceCriteria) {
  const doubts = new Uint8Array(network.relations.length)
  const tests = compileRelationTests(network, criteria)
  if (tests.length === 0) return { allowed: null, doubts, hasDoubts: false }
  for (const { test, openness } of tests) {
    const bits = [0, openness && criteria[openness] ? DOUBTS[openness] : REFUSAL, REFUSAL]
    if (typeof test === 'function') markByTest(doubts, test, bits)
    else
      markByColumn(
        doubts,
        test.column,
        test.fits.map((fit) => bits[fit]!),
      )
  }
  const allowed = new Uint8Array(doubts.length)
  let seen = 0
  for (let relation = 0; relation < doubts.length; relation++) {
    if (doubts[relation]! >= REFUSAL) {
      doubts[relation] = 0
      continue
    }
    allowed[relation] = 1
    seen |= doubts[relation]!
  }
  return { allowed, doubts, hasDoubts: seen !== 0 }
}

/** Above all doubts together. */
const REFUSAL = 4
const DOUBTS: Readonly<Record<Openness, number>> = { unknownTimes: TIME_DOUBT, ungraded: GRADE_DOUBT }

function markByColumn(doubts: Uint8Array, column: Uint8Array | Uint16Array, bits: readonly number[]): void {
  const table = Uint8Array.from(bits)
  for (let relation = 0; relation < doubts.length; relation++) doubts[relation]! |= table[column[relation]!]!
}

function markByTest(doubts: Uint8Array, test: (relation: number) => Fit, bits: readonly number[]): void {
  for (let relation = 0; relation < doubts.length; relation++) {
    if (doubts[relation]! < REFUSAL) doubts[relation]! |= bits[test(relation)]!
  }
}

/** The directions in which a relation of some type and sign may be crossed: `FORWARD` and `REVERSE` added up. */
type CrossingRule = (type: OccurringType, sign: number) => number

const EITHER = FORWARD | REVERSE
const alongConduits: CrossingRule = ({ conduit }) => conduit
const alongSigns: CrossingRule = (_, sign) => (sign === 0 ? 0 : EITHER)
const asEffects: CrossingRule = ({ symmetric }, sign) => (sign === 0 ? 0 : symmetric ? EITHER : FORWARD)

/** How a relation may be crossed on the way and as the last step, by kind of path. */
export const CROSSING_RULES: Readonly<
  Record<PathKind, { readonly onTheWay: CrossingRule; readonly last: CrossingRule }>
> = {
  reach: { onTheWay: alongConduits, last: alongConduits },
  effect: { onTheWay: alongConduits, last: asEffects },
  stance: { onTheWay: alongSigns, last: alongSigns },
}

/** The directions in which each relation may be crossed; none for a relation that is not marked in `allowed`. */
export function listCrossings(
  { types, type, sign }: Network,
  rule: CrossingRule,
  allowed: Uint8Array | null,
): Uint8Array {
  const bySign = types.flatMap((one) => [-1, 0, 1].map((sign) => rule(one, sign)))
  const crossings = new Uint8Array(type.length)
  for (let relation = 0; relation < crossings.length; relation++) {
    if (allowed === null || allowed[relation] === 1)
      crossings[relation] = bySign[3 * type[relation]! + sign[relation]! + 1]!
  }
  return crossings
}
