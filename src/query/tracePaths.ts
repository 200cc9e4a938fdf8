import type { Result } from '../base/result.ts'
import type { ActorId, RelationId, Status } from '../model/dataset.ts'
import { STATUSES } from '../model/status.ts'
import type { Network } from '../network/compileNetwork.ts'
import { createShortlist } from './trace/createShortlist.ts'
import type { Balance, Reliance } from './trace/createTally.ts'
import { createTally } from './trace/createTally.ts'
import type { WalkedPath } from './trace/createWalker.ts'
import type { Ground } from './trace/ground.ts'
import { findGround } from './trace/ground.ts'
import { listTraceProblems } from './trace/listTraceProblems.ts'
import { listRanks } from './trace/rankPaths.ts'
import type { TracedPath } from './trace/toTracedPath.ts'
import { toTracedPath } from './trace/toTracedPath.ts'
import { walkBestPaths } from './trace/walkBestPaths.ts'
import type { Stepwise, WalkProgress } from './trace/walkInLayers.ts'
import { layerByStatus, layerOne, PORTION, walkInLayers } from './trace/walkInLayers.ts'
import type { TraceProblem } from './traceProblem.ts'
import type { TraceQuestion } from './traceQuestion.ts'

export interface Trace {
  /** Best first in the order asked for; then by weakest status, steps, confidence (unknown after known), relation ids. */
  readonly paths: readonly TracedPath[]
  /** Whether `paths` holds every path within the criteria. */
  readonly complete: boolean
  /** Number of paths within the criteria; null: too many to count. */
  readonly total: number | null
  /** Whether no path that is not listed would rank before one that is; else the ranking holds among those found. */
  readonly rankingHolds: boolean
  /** What every path shares besides its ends, in the order of the best; nothing if `total` is null. */
  readonly onEveryPath: { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] }
  /** Of all paths, or of those found if `total` is null; null: paths of this kind have no sign. */
  readonly balance: Balance | null
  /** What is left of the paths counted without each source that one of them rests on alone. */
  readonly reliances: readonly Reliance[]
  /** How many of the paths counted rest on dates, or grades, that leave open whether they fit. */
  readonly doubtful: { readonly times: number; readonly grades: number }
  /**
   * How many more paths there would be if this one other status were allowed as well; null: too many to count.
   * Statuses that were asked for, and those that would give none, are left out.
   */
  readonly moreByStatus: ReadonlyMap<Status, number | null>
  /** How many more there would be if what is open counted; 0 where it does; null: too many to count. */
  readonly moreIfOpen: { readonly times: number | null; readonly grades: number | null }
}

export interface TraceLimits {
  /** The most relations to look at for the list, and again for each number of paths that there would be. */
  readonly effort?: number
  /** Asked now and then; once it says yes, the trace ends as if its effort were used up. */
  readonly shouldStop?: () => boolean
}

export type TraceProgress = WalkProgress

/**
 * Traces every way from one actor to another that the question allows, best first, without visiting an actor twice.
 *
 * The list holds the best paths also where there are more than its limit. Time grows exponentially with the most steps.
 * Once the effort is used up, the total is unknown and the list holds the best of what was found: firmer statuses are
 * searched first, and shorter paths before longer ones.
 */
export function tracePaths(
  network: Network,
  question: TraceQuestion,
  { effort = 5_000_000, shouldStop = () => false }: TraceLimits = {},
): Result<Trace, TraceProblem> {
  const tracing = traceStepwise(network, question, effort)
  let step = tracing.next(false)
  while (!step.done) step = tracing.next(shouldStop())
  return step.value
}

/** Traces as `tracePaths` does, but reports every few ms how far it is, and ends when it is told `true`. */
export function* traceStepwise(
  network: Network,
  question: TraceQuestion,
  effort: number,
): Generator<TraceProgress, Result<Trace, TraceProblem>, boolean> {
  const problems = listTraceProblems(network, question)
  if (problems.length > 0) return { ok: false, problems }
  const ground = findGround(network, question)
  const tally = createTally(network, ground, question)
  const ranks = listRanks(network, question)
  const shortlist = createShortlist(network, ranks, question.limit)
  let paths = yield* listBestFirst(network, ground, question, effort)
  const onPath = (path: WalkedPath) => {
    tally.add(path)
    shortlist.add(path)
  }
  const { all, settled } = yield* walkInLayers(
    ground,
    question.maxSteps,
    layerByStatus(network, question),
    effort,
    onPath,
  )
  const rankingHolds = all || paths !== null || (question.order === 'status' && settled >= question.limit)
  if (all || paths === null) paths = shortlist.list()
  const traced = paths.map((path) => toTracedPath(network, ground, question, path))
  const total = all ? tally.count() : null
  return {
    ok: true,
    value: {
      paths: traced,
      complete: total === traced.length,
      total,
      rankingHolds,
      onEveryPath: all ? inOrderOf(traced[0], tally.listShared()) : { actors: [], relations: [] },
      balance: tally.getBalance(),
      reliances: tally.listReliances(),
      doubtful: tally.countDoubts(),
      moreByStatus: yield* countByStatus(network, question, effort),
      moreIfOpen: {
        times: question.unknownTimes ? 0 : yield* countMore(network, question, total, { unknownTimes: true }, effort),
        grades: question.ungraded ? 0 : yield* countMore(network, question, total, { ungraded: true }, effort),
      },
    },
  }
}

/** The best paths in an order in which they can be found one after the other; null: they cannot, or not with the effort. */
function* listBestFirst(
  network: Network,
  ground: Ground,
  question: TraceQuestion,
  effort: number,
): Stepwise<readonly WalkedPath[] | null> {
  if (question.order !== 'strength' && question.order !== 'confidence') return null
  const walker = walkBestPaths(network, ground, question)
  for (let left = effort; left > 0; left -= PORTION) {
    const state = walker.run(PORTION)
    if (state === 'final') return walker.list()
    if (state === 'hopeless' || (yield { found: walker.list().length, steps: 0 })) return null
  }
  return null
}

/** Counts how many more paths each other status would give: those that have a relation of that status. */
function* countByStatus(
  network: Network,
  question: TraceQuestion,
  effort: number,
): Stepwise<ReadonlyMap<Status, number | null>> {
  const more = new Map<Status, number | null>()
  for (const [index, status] of STATUSES.entries()) {
    if (question.statuses.includes(status) || !((network.statuses >> index) & 1)) continue
    const looser = { ...question, statuses: [...question.statuses, status] }
    const found = yield* count(network, looser, effort, layerOne(network, status))
    if (found !== 0) more.set(status, found)
  }
  return more
}

function* countMore(
  network: Network,
  question: TraceQuestion,
  total: number | null,
  looser: Partial<TraceQuestion>,
  effort: number,
): Stepwise<number | null> {
  const found = yield* count(network, { ...question, ...looser }, effort)
  return found === null || total === null ? null : found - total
}

function* count(
  network: Network,
  question: TraceQuestion,
  effort: number,
  layering = layerByStatus(network, question),
): Stepwise<number | null> {
  let found = 0
  const ground = findGround(network, question)
  const { all } = yield* walkInLayers(ground, question.maxSteps, layering, effort, () => found++)
  return all ? found : null
}

/** What all paths share, in the order in which the best of them has it. */
function inOrderOf(best: TracedPath | undefined, { actors, relations }: Trace['onEveryPath']): Trace['onEveryPath'] {
  if (!best) return { actors, relations }
  const [sharedActors, sharedRelations] = [new Set(actors), new Set(relations)]
  return {
    actors: best.actors.filter((actor) => sharedActors.has(actor)),
    relations: best.relations.filter((relation) => sharedRelations.has(relation)),
  }
}
