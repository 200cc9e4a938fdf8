import type { Result } from '../base/result.ts'
import type { ActorId, RelationId, Status } from '../model/dataset.ts'
import { STATUSES } from '../model/status.ts'
import type { Network } from '../network/compileNetwork.ts'
import type { VertexPath } from '../network/graph/pathQuery.ts'
import { listTraceProblems } from './listTraceProblems.ts'
import type { CompiledQuery } from './trace/compileQuery.ts'
import { compileQuery } from './trace/compileQuery.ts'
import { createBestPathSearch } from './trace/createBestPathSearch.ts'
import type { Balance, Reliance } from './trace/createTally.ts'
import { createTally } from './trace/createTally.ts'
import type { Stepwise, TraceProgress } from './trace/enumeratePaths.ts'
import { enumeratePaths, layerByStatus, layerOne, PORTION } from './trace/enumeratePaths.ts'
import { createPathRanking } from './trace/pathRanking.ts'
import type { TracedPath } from './trace/toTracedPath.ts'
import { toTracedPath } from './trace/toTracedPath.ts'
import type { TraceProblem } from './traceProblem.ts'
import type { TraceQuestion } from './traceQuestion.ts'

export interface Trace {
  /** Best first: by the order asked for, then weakest status, steps, confidence (unknown last), relation ids. */
  readonly paths: readonly TracedPath[]
  /** Whether `paths` holds every path within the criteria. */
  readonly complete: boolean
  /** The number of paths within the criteria. Null: there are too many to count. */
  readonly total: number | null
  /** Whether no path left out would rank before one listed. If not, the ranking holds among the paths found. */
  readonly rankingHolds: boolean
  /** What all paths share besides their ends, in the order of the best path. Empty if `total` is null. */
  readonly onEveryPath: { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] }
  /** The balance of all paths, or of those found if `total` is null. Null: paths of this kind have no sign. */
  readonly balance: Balance | null
  /** The paths that are left without each source, for the sources on which alone a relation of a path rests. */
  readonly reliances: readonly Reliance[]
  /**
   * The numbers of paths that rest on dates, and on grades, that leave open whether they fit, and on relations whose
   * status is not said.
   */
  readonly doubtful: { readonly times: number; readonly grades: number; readonly statuses: number }
  /**
   * The number of further paths if one more status were allowed. Null: there are too many to count. Statuses that are
   * allowed already, and those that would give none, are left out.
   */
  readonly moreByStatus: ReadonlyMap<Status, number | null>
  /** The numbers of further paths if open dates, or open grades, counted; 0 if they do. Null: too many to count. */
  readonly moreIfOpen: { readonly times: number | null; readonly grades: number | null }
}

export interface TraceLimits {
  /** The most relations to look at for the list, and again for each number of further paths. */
  readonly effort?: number
  /** Asked every few ms. Once it gives true, the trace ends as if its effort were used up. */
  readonly shouldStop?: () => boolean
}

/**
 * Traces every path from one actor to another that the question allows, best first. No path visits an actor twice.
 *
 * The list holds the best paths even if there are more than its limit. Time grows exponentially with the most steps.
 * Once the effort is used up, the total is unknown and the list holds the best paths found. Firmer statuses are
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

/** Traces as `tracePaths` does, but reports its progress every few ms, and ends when it is told `true`. */
export function* traceStepwise(
  network: Network,
  question: TraceQuestion,
  effort: number,
): Generator<TraceProgress, Result<Trace, TraceProblem>, boolean> {
  const problems = listTraceProblems(network, question)
  if (problems.length > 0) return { ok: false, problems }
  const query = compileQuery(network, question)
  const tally = createTally(network, query, question)
  const ranking = createPathRanking(network, question, question.limit)
  let paths = yield* listBestFirst(network, query, question, effort)
  const onPath = (path: VertexPath) => {
    tally.add(path)
    ranking.add(path)
  }
  const { all, settled } = yield* enumeratePaths(
    query,
    question.maxSteps,
    layerByStatus(network, question),
    effort,
    onPath,
  )
  const rankingHolds = all || paths !== null || (question.order === 'status' && settled >= question.limit)
  if (all || paths === null) paths = ranking.list()
  const traced = paths.map((path) => toTracedPath(network, query, question, path))
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

/** The best paths, if the order lets them be found one after the other. Null: it does not, or the effort is used up. */
function* listBestFirst(
  network: Network,
  query: CompiledQuery,
  question: TraceQuestion,
  effort: number,
): Stepwise<readonly VertexPath[] | null> {
  if (question.order !== 'strength' && question.order !== 'confidence') return null
  const search = createBestPathSearch(network, query, question)
  for (let left = effort; left > 0; left -= PORTION) {
    const state = search.run(PORTION)
    if (state === 'final') return search.list()
    if (state === 'hopeless' || (yield { found: search.list().length, steps: 0 })) return null
  }
  return null
}

/** Counts the further paths that each other status would give: those with a relation of that status. */
function* countByStatus(
  network: Network,
  question: TraceQuestion,
  effort: number,
): Stepwise<ReadonlyMap<Status, number | null>> {
  const more = new Map<Status, number | null>()
  for (const [index, status] of STATUSES.entries()) {
    if (question.statuses.includes(status) || !((network.statuses >> index) & 1)) continue
    const relaxed = { ...question, statuses: [...question.statuses, status] }
    const found = yield* count(network, relaxed, effort, layerOne(network, status))
    if (found !== 0) more.set(status, found)
  }
  return more
}

function* countMore(
  network: Network,
  question: TraceQuestion,
  total: number | null,
  relaxed: Partial<TraceQuestion>,
  effort: number,
): Stepwise<number | null> {
  const found = yield* count(network, { ...question, ...relaxed }, effort)
  return found === null || total === null ? null : found - total
}

function* count(
  network: Network,
  question: TraceQuestion,
  effort: number,
  layering = layerByStatus(network, question),
): Stepwise<number | null> {
  let found = 0
  const query = compileQuery(network, question)
  const { all } = yield* enumeratePaths(query, question.maxSteps, layering, effort, () => found++)
  return all ? found : null
}

/** What all paths share, in the order of the best path. */
function inOrderOf(best: TracedPath | undefined, { actors, relations }: Trace['onEveryPath']): Trace['onEveryPath'] {
  if (!best) return { actors, relations }
  const [sharedActors, sharedRelations] = [new Set(actors), new Set(relations)]
  return {
    actors: best.actors.filter((actor) => sharedActors.has(actor)),
    relations: best.relations.filter((relation) => sharedRelations.has(relation)),
  }
}
