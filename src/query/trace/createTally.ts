import type { ActorId, RelationId, SourceId } from '../../model/dataset.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { readGrades } from '../../network/readGrades.ts'
import { readSources } from '../../network/readSources.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import type { WalkedPath } from './createWalker.ts'
import { GRADE_DOUBT } from './findPassages.ts'
import type { Ground } from './ground.ts'
import { isTimeDoubtful } from './ground.ts'
import { combine } from './rankPaths.ts'
import { getPathSign } from './toTracedPath.ts'

/** The paths for and those against, kept apart. */
export interface Balance {
  readonly supporting: number
  readonly opposing: number
  /** Neither for nor against, as an effect whose last relation is neutral. */
  readonly neutral: number
  /**
   * Sums over the paths of either side, of their strengths if those of all are known, else of 1 for each; their
   * difference; and how far they cancel each other: 1 - |net| / (S+ + S-), from 0 (they agree) to 1. Null: no path.
   */
  readonly sums: {
    readonly by: 'strength' | 'number'
    readonly positive: number
    readonly negative: number
    readonly net: number
    readonly conflict: number
  } | null
}

/** What is left of the paths without one source. */
export interface Reliance {
  readonly source: SourceId
  /** Number of paths on which nothing rests on it alone. */
  readonly remaining: number
}

/** What a number of paths have in common, and how they stand against each other. */
export interface Tally {
  add(path: WalkedPath): void
  /** Number of paths. */
  count(): number
  listShared(): { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] }
  /** Null: the kind of path has no sign. */
  getBalance(): Balance | null
  /** The sources that a path rests on, those that leave the fewest first. */
  listReliances(): readonly Reliance[]
  /** Numbers of paths that rest on a date, or on a grade, that is open. */
  countDoubts(): { readonly times: number; readonly grades: number }
}

/** Begins a tally of the paths of a question. Keeps no path. */
export function createTally(network: Network, ground: Ground, question: TraceQuestion): Tally {
  const { doubts } = ground.passages
  const hasDoubts = ground.judge !== null || ground.passages.hasDoubts
  const { strength } = readGrades(network)
  const sole = readSources(network)
  const signed = question.kind !== 'reach'
  const numbers = new Map([-1, 0, 1].map((sign) => [sign, 0]))
  const strengths = new Map([-1, 0, 1].map((sign) => [sign, 0]))
  const losses = new Map<SourceId, number>()
  /** By source, the number of the last path that was counted for it. */
  const lastLost = new Map<SourceId, number>()
  const open = { times: 0, grades: 0 }
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

  function add(path: WalkedPath): void {
    paths++
    if (!shared) shared = { actors: [...path.actors.subarray(1, -1)], relations: [...path.relations] }
    else if (shared.actors.length + shared.relations.length > 0) {
      shared = {
        actors: shared.actors.filter((actor) => path.actors.includes(actor)),
        relations: shared.relations.filter((relation) => path.relations.includes(relation)),
      }
    }
    if (signed) addSign(path)
    addSources(path)
    if (hasDoubts) addDoubts(path)
  }

  function addSign(path: WalkedPath): void {
    const sign = getPathSign(network, question.kind, path.relations)!
    numbers.set(sign, numbers.get(sign)! + 1)
    strengths.set(sign, strengths.get(sign)! + combine(strength, path, question.strengthBy))
  }

  function addSources({ relations }: WalkedPath): void {
    for (let step = 0; step < relations.length; step++) {
      const [source, another] = sole[relations[step]!]!
      if (source === undefined || another !== undefined || lastLost.get(source) === paths) continue
      lastLost.set(source, paths)
      losses.set(source, (losses.get(source) ?? 0) + 1)
    }
  }

  function addDoubts({ relations }: WalkedPath): void {
    if (isTimeDoubtful(ground, relations)) open.times++
    if (relations.some((relation) => doubts[relation]! & GRADE_DOUBT)) open.grades++
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

/** To twelve decimals, so that the order in which a sum was made does not tell. */
function round(value: number): number {
  return Math.round(value * 1e12) / 1e12
}
