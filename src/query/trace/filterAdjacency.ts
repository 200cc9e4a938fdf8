import { once } from '../../base/memoise.ts'
import type { Relation } from '../../model/dataset.ts'
import { CREDIBILITY_UNKNOWN, RELIABILITIES } from '../../model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import type { Network, OccurringType } from '../../network/compileNetwork.ts'
import { FORWARD, REVERSE } from '../../network/compileNetwork.ts'
import { getGrades } from '../../network/getGrades.ts'
import { getSources } from '../../network/getSources.ts'
import type { Digraph } from '../../network/graph/adjacency.ts'
import { toAdjacency } from '../../network/toAdjacency.ts'
import type { PathKind, TraceCriteria } from '../traceQuestion.ts'
import { createRelationJudge } from './timeJudge.ts'

/** The dates, or the grades, of a relation leave open whether it fits: bits of `FilteredAdjacency.doubts`. */
export const TIME_DOUBT = 1
export const GRADE_DOUBT = 2

/** The adjacency of the actors by those relations alone that a question allows. */
export interface FilteredAdjacency extends Digraph {
  /** By relation: what it leaves open, as bits. */
  readonly doubts: Uint8Array
  readonly hasDoubts: boolean
}

/** The criteria that a relation meets or not by itself, whatever the ends of the question. */
export type RelationCriteria = Pick<
  TraceCriteria,
  | 'kind'
  | 'types'
  | 'statuses'
  | 'explicitness'
  | 'avoidRelations'
  | 'withoutSources'
  | 'time'
  | 'unknownTimes'
  | 'reliability'
  | 'credibility'
  | 'confidence'
  | 'ungraded'
  | 'only'
>

const KEPT = 12
const known = new WeakMap<
  Network,
  { readonly key: string; readonly only: unknown; readonly adjacency: FilteredAdjacency }[]
>()

/**
 * Gives the adjacency that the criteria of a question leave. The time is linear in the size of the network. The last
 * few results are kept, so that a question with other ends, stops or steps costs nothing.
 */
export function filterAdjacency(network: Network, criteria: RelationCriteria): FilteredAdjacency {
  const kept = known.get(network) ?? []
  const { kind, types, statuses, explicitness, avoidRelations, withoutSources, time, unknownTimes } = criteria
  const { reliability, credibility, confidence, ungraded, only } = criteria
  const key = JSON.stringify([
    [kind, types, statuses, explicitness, avoidRelations, withoutSources, time, unknownTimes],
    [reliability, credibility, confidence, ungraded],
  ])
  const found = kept.find((one) => one.key === key && one.only === only)
  const adjacency = found?.adjacency ?? build(network, criteria)
  known.set(network, [{ key, only, adjacency }, ...kept.filter((one) => one !== found)].slice(0, KEPT))
  return adjacency
}

function build(network: Network, criteria: RelationCriteria): FilteredAdjacency {
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
function judgeRelations(network: Network, criteria: RelationCriteria) {
  const { relations, type, status, statuses, explicitness } = network
  const types = criteria.types && new Set(criteria.types)
  const typeAllowed = network.types.map(({ id }) => !types || types.has(id))
  const statusAllowed = STATUSES.map((id, index) => !((statuses >> index) & 1) || criteria.statuses.includes(id))
  const explicitnessAllowed = EXPLICITNESSES.map((id) => criteria.explicitness.includes(id))
  const checks = listChecks(network, criteria)
  const doubts = new Uint8Array(relations.length)
  if (checks.length === 0 && [typeAllowed, statusAllowed, explicitnessAllowed].flat().every(Boolean))
    return { allowed: null, doubts, hasDoubts: false }
  const allowed = new Uint8Array(relations.length)
  let seen = 0
  for (let relation = 0; relation < allowed.length; relation++) {
    if (!typeAllowed[type[relation]!] || !statusAllowed[status[relation]!]) continue
    if (!explicitnessAllowed[explicitness[relation]!]) continue
    let doubt = 0
    for (let check = 0; check < checks.length && doubt < REFUSED; check++) doubt |= checks[check]!(relation)
    if (doubt >= REFUSED) continue
    allowed[relation] = 1
    doubts[relation] = doubt
    seen |= doubt
  }
  return { allowed, doubts, hasDoubts: seen !== 0 }
}

const REFUSED = 4

/** Gives 0 for a relation that fits, `REFUSED` for one that does not, else the bit of what it leaves open. */
type Check = (relation: number) => number

function listChecks(network: Network, criteria: RelationCriteria): readonly Check[] {
  const { relations } = network
  const { only, avoidRelations, withoutSources, time } = criteria
  const checks: Check[] = []
  if (only) checks.push((relation) => (only.has(relations[relation]!.id) ? 0 : REFUSED))
  if (avoidRelations.length > 0) {
    const avoided = new Set<Relation['id']>(avoidRelations)
    checks.push((relation) => (avoided.has(relations[relation]!.id) ? REFUSED : 0))
  }
  if (withoutSources.length > 0) {
    const without = new Set(withoutSources)
    const sources = getSources(network)
    checks.push((relation) => {
      const told = sources[relation]!
      return told.length > 0 && told.every((id) => without.has(id)) ? REFUSED : 0
    })
  }
  if (time?.within) {
    const judge = createRelationJudge(network, time.within)
    const open = criteria.unknownTimes ? TIME_DOUBT : REFUSED
    checks.push((relation) => ({ yes: 0, perhaps: open, no: REFUSED })[judge(relation)])
  }
  return [...checks, ...listGradeChecks(network, criteria)]
}

function listGradeChecks(network: Network, criteria: RelationCriteria): readonly Check[] {
  const { reliability, credibility, confidence, ungraded } = criteria
  const open = ungraded ? GRADE_DOUBT : REFUSED
  const atMost = (values: Uint8Array, most: number): Check => {
    return (relation) => (values[relation] === 0 ? open : values[relation]! <= most ? 0 : REFUSED)
  }
  const checks: Check[] = []
  if (reliability) checks.push(atMost(getGrades(network).reliability, RELIABILITIES.indexOf(reliability) + 1))
  if (credibility && credibility < CREDIBILITY_UNKNOWN) checks.push(atMost(getGrades(network).credibility, credibility))
  if (confidence !== null) {
    const values = getGrades(network).confidence
    checks.push((relation) => {
      const value = values[relation]!
      return Number.isNaN(value) ? open : value >= confidence ? 0 : REFUSED
    })
  }
  return checks
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
