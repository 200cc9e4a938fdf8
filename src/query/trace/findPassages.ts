import { once } from '../../base/memoise.ts'
import type { Relation } from '../../model/dataset.ts'
import { CREDIBILITY_UNKNOWN, RELIABILITIES } from '../../model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import type { MetType, Network } from '../../network/compileNetwork.ts'
import { FORWARD, REVERSE } from '../../network/compileNetwork.ts'
import type { Arcs } from '../../network/linkArcs.ts'
import { linkArcs } from '../../network/linkArcs.ts'
import { readGrades } from '../../network/readGrades.ts'
import { readSources } from '../../network/readSources.ts'
import type { PathKind, TraceCriteria } from '../traceQuestion.ts'
import { judgeEach } from './judgeTime.ts'

/** A relation of which the dates, or the grades, leave open whether it fits: bits of `Passages.doubts`. */
export const TIME_DOUBT = 1
export const GRADE_DOUBT = 2

/** The relations that a question allows, and the ways from actor to actor that they open. */
export interface Passages {
  /** By relation; what it leaves open, as bits. */
  readonly doubts: Uint8Array
  readonly hasDoubts: boolean
  /** On the way, from an actor to the next. */
  readonly onward: () => Arcs
  /** On the way, from an actor to the one before. */
  readonly backward: () => Arcs
  /** As the last step, from an actor to the end. */
  readonly lastOnward: () => Arcs
  /** As the last step, from the end to the actor before. */
  readonly lastBackward: () => Arcs
}

/** The criteria that a relation meets or not, whoever asks for it between whom. */
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
const known = new WeakMap<Network, { readonly key: string; readonly only: unknown; readonly passages: Passages }[]>()

/**
 * Finds the ways that a question opens in a network. Takes time in proportion to the network; the last few are kept,
 * so that other ends, stops and steps are asked for at no cost.
 */
export function findPassages(network: Network, criteria: RelationCriteria): Passages {
  const kept = known.get(network) ?? []
  const { kind, types, statuses, explicitness, avoidRelations, withoutSources, time, unknownTimes } = criteria
  const { reliability, credibility, confidence, ungraded, only } = criteria
  const key = JSON.stringify([
    [kind, types, statuses, explicitness, avoidRelations, withoutSources, time, unknownTimes],
    [reliability, credibility, confidence, ungraded],
  ])
  const found = kept.find((one) => one.key === key && one.only === only)
  const passages = found?.passages ?? open(network, criteria)
  known.set(network, [{ key, only, passages }, ...kept.filter((one) => one !== found)].slice(0, KEPT))
  return passages
}

function open(network: Network, criteria: RelationCriteria): Passages {
  const { allowed, doubts, hasDoubts } = judgeRelations(network, criteria)
  const { onTheWay, last } = WAYS[criteria.kind]
  const ways = listWays(network, onTheWay, allowed)
  const onward = once(() => linkArcs(network, ways, false))
  const backward = once(() => linkArcs(network, ways, true))
  if (last === onTheWay) return { doubts, hasDoubts, onward, backward, lastOnward: onward, lastBackward: backward }
  const lastWays = listWays(network, last, allowed)
  return {
    doubts,
    hasDoubts,
    onward,
    backward,
    lastOnward: once(() => linkArcs(network, lastWays, false)),
    lastBackward: once(() => linkArcs(network, lastWays, true)),
  }
}

/** Tells which relations are allowed, `null`: all; and the doubts that they leave. */
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
  let met = 0
  for (let relation = 0; relation < allowed.length; relation++) {
    if (!typeAllowed[type[relation]!] || !statusAllowed[status[relation]!]) continue
    if (!explicitnessAllowed[explicitness[relation]!]) continue
    let doubt = 0
    for (let check = 0; check < checks.length && doubt < REFUSED; check++) doubt |= checks[check]!(relation)
    if (doubt >= REFUSED) continue
    allowed[relation] = 1
    doubts[relation] = doubt
    met |= doubt
  }
  return { allowed, doubts, hasDoubts: met !== 0 }
}

const REFUSED = 4

/** Tells of a relation 0 if it fits, `REFUSED` if not, or the doubt that it leaves. */
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
    const sources = readSources(network)
    checks.push((relation) => {
      const told = sources[relation]!
      return told.length > 0 && told.every((id) => without.has(id)) ? REFUSED : 0
    })
  }
  if (time?.within) {
    const judge = judgeEach(network, time.within)
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
  if (reliability) checks.push(atMost(readGrades(network).reliability, RELIABILITIES.indexOf(reliability) + 1))
  if (credibility && credibility < CREDIBILITY_UNKNOWN)
    checks.push(atMost(readGrades(network).credibility, credibility))
  if (confidence !== null) {
    const values = readGrades(network).confidence
    checks.push((relation) => {
      const value = values[relation]!
      return Number.isNaN(value) ? open : value >= confidence ? 0 : REFUSED
    })
  }
  return checks
}

/** In which ways a relation of some type and sign may be crossed: `FORWARD` and `REVERSE` added up. */
type Way = (type: MetType, sign: number) => number

const EITHER = FORWARD | REVERSE
const alongConduits: Way = ({ conduit }) => conduit
const alongSigns: Way = (_, sign) => (sign === 0 ? 0 : EITHER)
const asEffects: Way = ({ symmetric }, sign) => (sign === 0 ? 0 : symmetric ? EITHER : FORWARD)

/** In which ways a relation may be crossed on the way and as the last step, by the kind of path alone. */
export const WAYS: Readonly<Record<PathKind, { readonly onTheWay: Way; readonly last: Way }>> = {
  reach: { onTheWay: alongConduits, last: alongConduits },
  effect: { onTheWay: alongConduits, last: asEffects },
  stance: { onTheWay: alongSigns, last: alongSigns },
}

/** Lists for each relation in which ways it may be crossed; of `allowed`, only those that are marked there. */
export function listWays({ types, type, sign }: Network, way: Way, allowed: Uint8Array | null): Uint8Array {
  const bySign = types.flatMap((one) => [-1, 0, 1].map((sign) => way(one, sign)))
  const ways = new Uint8Array(type.length)
  for (let relation = 0; relation < ways.length; relation++) {
    if (allowed === null || allowed[relation] === 1) ways[relation] = bySign[3 * type[relation]! + sign[relation]! + 1]!
  }
  return ways
}
