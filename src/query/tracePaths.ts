import type { Result } from '../base/result.ts'
import type { ActorId, RelationId, Status } from '../model/dataset.ts'
import { STATUSES } from '../model/status.ts'
import type { Network } from '../network/compileNetwork.ts'
import { createShortlist, UNKNOWN_CONFIDENCE } from './trace/createShortlist.ts'
import type { Routes } from './trace/findRoutes.ts'
import { findRoutes } from './trace/findRoutes.ts'
import { listTraceProblems } from './trace/listTraceProblems.ts'
import type { TracedPath } from './trace/toTracedPath.ts'
import { toTracedPath } from './trace/toTracedPath.ts'
import { walkLengths } from './trace/walkLengths.ts'
import type { WalkedPath } from './trace/walkPaths.ts'
import type { TraceProblem } from './traceProblem.ts'
import type { TraceQuestion } from './traceQuestion.ts'

export interface Trace {
  /** By weakest status, then steps, then confidence (unknown after known), then relation ids. */
  readonly paths: readonly TracedPath[]
  /** Whether `paths` holds every path within the criteria. */
  readonly complete: boolean
  /** Number of paths within the criteria; null: too many to count. */
  readonly total: number | null
  /** What every path within the criteria shares besides its ends, in the order of the first; nothing if `total` is null. */
  readonly onEveryPath: { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] }
  /**
   * How many more paths there would be if this one other status were allowed as well; null: too many to count.
   * Statuses that were asked for, and those that would give none, are left out.
   */
  readonly moreByStatus: ReadonlyMap<Status, number | null>
}

export interface TraceLimits {
  /** The most relations to look at for the list, and again for each status that was not asked for. */
  readonly effort?: number
  /** Asked now and then; once it says yes, the trace ends as if its effort were used up. */
  readonly shouldStop?: () => boolean
}

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
  const problems = listTraceProblems(network, question)
  if (problems.length > 0) return { ok: false, problems }
  const routes = findRoutes(network, question)
  const limits = { effort, shouldStop }
  return {
    ok: true,
    value: {
      ...listPaths(network, routes, question, limits),
      moreByStatus: countMore(network, routes, question, limits),
    },
  }
}

function listPaths(
  network: Network,
  routes: Routes,
  { kind, limit, maxSteps, statuses }: TraceQuestion,
  { effort, shouldStop }: Required<TraceLimits>,
): Omit<Trace, 'moreByStatus'> {
  const shortlist = createShortlist(limit)
  const spending = { left: effort, shouldStop }
  let shared: Shared | undefined
  let found = 0
  let allowed = 0
  let all = true
  for (const required of toIndices(statuses)) {
    allowed |= 1 << required
    all &&= walkLengths(network, routes, maxSteps, { allowed, required }, spending, (path) => {
      found++
      shared = shareWith(shared, path)
      shortlist.add(path, required, getPathConfidence(network, path))
    })
  }
  const paths = shortlist.list().map((path) => toTracedPath(network, kind, path))
  const { actors, relations } = (all && shared) || NOTHING
  return {
    paths,
    complete: all && found === paths.length,
    total: all ? found : null,
    onEveryPath: {
      actors: actors.map((actor) => network.actorIds[actor]!),
      relations: relations.map((relation) => network.relationIds[relation]!),
    },
  }
}

function countMore(
  network: Network,
  routes: Routes,
  { maxSteps, statuses }: TraceQuestion,
  { effort, shouldStop }: Required<TraceLimits>,
): ReadonlyMap<Status, number | null> {
  const asked = toIndices(statuses)
  const askedBits = asked.reduce((bits, index) => bits | (1 << index), 0)
  const more = new Map<Status, number | null>()
  for (const [required, status] of STATUSES.entries()) {
    if (asked.includes(required)) continue
    let found = 0
    const demand = { allowed: askedBits | (1 << required), required }
    const all = walkLengths(network, routes, maxSteps, demand, { left: effort, shouldStop }, () => found++)
    if (!all) more.set(status, null)
    else if (found > 0) more.set(status, found)
  }
  return more
}

/** The statuses as indices, firmest first. */
function toIndices(statuses: readonly Status[]): readonly number[] {
  return [...STATUSES.keys()].filter((index) => statuses.includes(STATUSES[index]!))
}

function getPathConfidence({ confidence }: Network, { relations }: WalkedPath): number {
  let least = 1
  for (const relation of relations) least = Math.min(least, confidence[relation]!)
  return Number.isNaN(least) ? UNKNOWN_CONFIDENCE : least
}

interface Shared {
  readonly actors: readonly number[]
  readonly relations: readonly number[]
}

const NOTHING: Shared = { actors: [], relations: [] }

function shareWith(shared: Shared | undefined, { actors, relations }: WalkedPath): Shared {
  if (!shared) return { actors: [...actors.subarray(1, -1)], relations: [...relations] }
  if (shared.actors.length === 0 && shared.relations.length === 0) return shared
  return {
    actors: shared.actors.filter((actor) => actors.includes(actor)),
    relations: shared.relations.filter((relation) => relations.includes(relation)),
  }
}
