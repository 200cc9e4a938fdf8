import type { ActorId, RelationId, SourceId } from '../../model/dataset.ts'
import { STATUSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { getGrades } from '../../network/getGrades.ts'
import { getSources } from '../../network/getSources.ts'
import type { VertexPath } from '../../network/graph/pathQuery.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import type { CompiledQuery } from './compileQuery.ts'
import { isTimeDoubtful } from './compileQuery.ts'
import { GRADE_DOUBT } from './filterAdjacency.ts'
import { combine } from './pathRanking.ts'
import { getPathSign } from './toTracedPath.ts'

/** The paths for and the paths against, kept apart. */
export interface Balance {
  readonly supporting: number
  readonly opposing: number
  /** Neither for nor against: effects whose last relation is neutral. */
  readonly neutral: number
  /**
   * The sums of either side, over the strengths of its paths if all are known, else over 1 for each path. Conflict is
   * 1 - |net| / (S+ + S-), from 0 (all agree) to 1 (they cancel out). Null: there is no path.
   */
  readonly sums: {
    readonly by: 'strength' | 'number'
    readonly positive: number
    readonly negative: number
    readonly net: number
    readonly conflict: number
  } | null
}

/** The paths that are left without one source. */
export interface Reliance {
  readonly source: SourceId
  /** The number of paths of which no relation rests on it alone. */
  readonly remaining: number
}

/** Counts and sums over many paths. */
export interface Tally {
  add(path: VertexPath): void
  /** The number of paths. */
  count(): number
  /** The actors, but for the ends, and the relations that every path has. */
  listShared(): { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] }
  /** Null: paths of this kind have no sign. */
  getBalance(): Balance | null
  /** The sources that some path rests on, those without which the fewest are left first. */
  listReliances(): readonly Reliance[]
  /** The numbers of paths that rest on an open date, on an open grade, and on a status that is not said. */
  countDoubts(): { readonly times: number; readonly grades: number; readonly statuses: number }
}

/** Creates an empty tally for the paths of a question. It keeps no path. */
export function createTally(network: Network, query: CompiledQuery, question: TraceQuestion): Tally {
  const { doubts } = query.graph
  const unsaid = STATUSES.indexOf('unspecified')
  const hasDoubts = query.judge !== null || query.graph.hasDoubts || ((network.statuses >> unsaid) & 1) === 1
  const { strength } = getGrades(network)
  const sole = getSources(network)
  const signed = question.kind !== 'reach'
  const numbers = new Map([-1, 0, 1].map((sign) => [sign, 0]))
  const strengths = new Map([-1, 0, 1].map((sign) => [sign, 0]))
  const losses = new Map<SourceId, number>()
  /** By source: the number of the last path that was counted for it. */
  const lastLost = new Map<SourceId, number>()
  const open = { times: 0, grades: 0, statuses: 0 }
  let paths = 0
  let shared: { actors: readonly number[]; relations: readonly number[] } | undefined

  return {
    add,
    count: () => paths,
    listShared: () => ({
      actors: (shared?.actors ?? []).map((actor) => network.actorIds[actor]!),
      relations: (shared?.relations ?? []).map((relation) => network.relations[relation]!.id),
    }),
    getBalance: () => (signed ? getBalance() : null),
    listReliances: () =>
      Array.from(losses, ([source, lost]) => ({ source, remaining: paths - lost })).sort(
        (a, b) => a.remaining - b.remaining || (a.source < b.source ? -1 : 1),
      ),
    countDoubts: () => open,
  }

  function add(path: VertexPath): void {
    paths++
    if (!shared) shared = { actors: [...path.vertices.subarray(1, -1)], relations: [...path.edges] }
    else if (shared.actors.length + shared.relations.length > 0) {
      shared = {
        actors: shared.actors.filter((actor) => path.vertices.includes(actor)),
        relations: shared.relations.filter((relation) => path.edges.includes(relation)),
      }
    }
    if (signed) addSign(path)
    addSources(path)
    if (hasDoubts) addDoubts(path)
  }

  function addSign(path: VertexPath): void {
    const sign = getPathSign(network, question.kind, path.edges)!
    numbers.set(sign, numbers.get(sign)! + 1)
    strengths.set(sign, strengths.get(sign)! + combine(strength, path, question.strengthBy))
  }

  function addSources({ edges: relations }: VertexPath): void {
    for (let step = 0; step < relations.length; step++) {
      const [source, another] = sole[relations[step]!]!
      if (source === undefined || another !== undefined || lastLost.get(source) === paths) continue
      lastLost.set(source, paths)
      losses.set(source, (losses.get(source) ?? 0) + 1)
    }
  }

  function addDoubts({ edges: relations }: VertexPath): void {
    if (isTimeDoubtful(query, relations)) open.times++
    if (relations.some((relation) => doubts[relation]! & GRADE_DOUBT)) open.grades++
    if (relations.some((relation) => network.status[relation] === unsaid)) open.statuses++
  }

  function getBalance(): Balance {
    const [opposing, neutral, supporting] = [numbers.get(-1)!, numbers.get(0)!, numbers.get(1)!]
    const known = !Number.isNaN(strengths.get(1)! + strengths.get(-1)!)
    const positive = known ? round(strengths.get(1)!) : supporting
    const negative = known ? round(strengths.get(-1)!) : opposing
    const net = round(positive - negative)
    const whole = positive + negative
    const conflict = whole === 0 ? 0 : round(1 - Math.abs(net) / whole)
    const sums = { by: known ? 'strength' : 'number', positive, negative, net, conflict } as const
    return { supporting, opposing, neutral, sums: supporting + opposing === 0 ? null : sums }
  }
}

/** Rounds to twelve decimals, so that the order of summands makes no difference. */
function round(value: number): number {
  return Math.round(value * 1e12) / 1e12
}
