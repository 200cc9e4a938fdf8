import type { Result } from '../base/result.ts'
import type { ActorId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import type { Arcs } from '../network/linkArcs.ts'
import type { Ground } from './trace/ground.ts'
import { findGround } from './trace/ground.ts'
import { listTraceProblems } from './trace/listTraceProblems.ts'
import type { TracedPath } from './trace/toTracedPath.ts'
import { toTracedPath } from './trace/toTracedPath.ts'
import { tracePaths } from './tracePaths.ts'
import type { TraceProblem } from './traceProblem.ts'
import type { TraceQuestion } from './traceQuestion.ts'

/** Whether everyone is asked for whom `from` reaches, who reaches `to`, or who reaches each of `to`. */
export const REACH_SIDES = ['reached', 'reaching', 'common'] as const
export type ReachSide = (typeof REACH_SIDES)[number]

export interface Reached {
  readonly actor: ActorId
  /** The fewest steps; of a common one the most of them. */
  readonly steps: number
  /** A path of fewest steps; of a common one to each of `to`. */
  readonly paths: readonly TracedPath[]
}

export interface Reach {
  /** By steps, then by id. */
  readonly actors: readonly Reached[]
  /** Whether these are all. */
  readonly complete: boolean
}

/** Where paths have to be traced one by one, so many actors are tried at most. */
const MOST_TRACED = 2_000
const EFFORT = 200_000

/**
 * Lists everyone whom an actor reaches, or who reaches it, within the criteria of a question, with a shortest path for
 * each. The free side of the question is left empty.
 */
export function listReached(network: Network, question: TraceQuestion, side: ReachSide): Result<Reach, TraceProblem> {
  const free = side === 'reached' ? 'to' : 'from'
  const asked: TraceQuestion = { ...question, [free]: [] }
  const problems = listTraceProblems(network, asked).filter(
    (problem) => problem.code !== 'no-end' || problem.which !== free,
  )
  if (problems.length > 0) return { ok: false, problems }
  if (side !== 'common') return { ok: true, value: sortReach(explore(network, asked, side)) }
  const reaches = asked.to.map((end) => explore(network, { ...asked, to: [end] }, 'reaching'))
  const [first, ...others] = reaches.map(({ actors }) => new Map(actors.map((reached) => [reached.actor, reached])))
  const common = [...first!.values()].filter(({ actor }) => others.every((one) => one.has(actor)))
  const actors = common.map(({ actor, ...own }): Reached => {
    const all = [own, ...others.map((one) => one.get(actor)!)]
    return { actor, steps: Math.max(...all.map(({ steps }) => steps)), paths: all.flatMap(({ paths }) => paths) }
  })
  return { ok: true, value: sortReach({ actors, complete: reaches.every(({ complete }) => complete) }) }
}

function sortReach({ actors, complete }: Reach): Reach {
  return { actors: [...actors].sort((a, b) => a.steps - b.steps || (a.actor < b.actor ? -1 : 1)), complete }
}

function explore(network: Network, question: TraceQuestion, side: Side): Reach {
  const ground = findGround(network, question)
  const avoided = new Set(question.avoid)
  const ways = flood(ground, question.maxSteps, side).filter(({ actors }) => !avoided.has(nameLast(network, actors)))
  if (question.kind !== 'effect' && ground.stops.length === 0 && !ground.judge) {
    return { actors: ways.map((way) => toReached(network, ground, question, side, way)), complete: true }
  }
  const tried = ways.slice(0, MOST_TRACED).map(({ actors }) => nameLast(network, actors))
  const traced = tried.map((actor) => findShortest(network, question, side, actor))
  return {
    actors: traced.flatMap(({ reached }) => reached ?? []),
    complete: tried.length === ways.length && traced.every(({ sure }) => sure),
  }
}

type Side = 'reached' | 'reaching'

/** From the actor that was asked for to the one that was found. */
interface Way {
  readonly actors: readonly number[]
  readonly relations: readonly number[]
}

/**
 * Finds whoever could be reached, breadth-first, one shortest way for each: whatever the stops and the time, and for
 * an effect also where the way leads by the one whom it is to reach.
 */
function flood({ passages, from, to, closed }: Ground, maxSteps: number, side: Side): readonly Way[] {
  const isForward = side === 'reached'
  const last = isForward ? passages.lastOnward() : passages.lastBackward()
  const onTheWay = isForward ? passages.onward() : passages.backward()
  const seeds = isForward ? from : to
  const found = new Map<number, Way>()
  const passed = new Set(seeds)
  const queue = seeds.map((seed): Way => ({ actors: [seed], relations: [] }))
  for (let head = 0; head < queue.length && queue[head]!.relations.length < maxSteps; head++) {
    const way = queue[head]!
    const isSeed = way.relations.length === 0
    // The last step leads to whoever is found; counted from the end, it is the first.
    for (const next of isForward || isSeed ? follow(way, last) : follow(way, onTheWay)) {
      const actor = next.actors.at(-1)!
      if (!seeds.includes(actor) && !found.has(actor)) found.set(actor, next)
      if (!isForward) goBy(next, actor)
    }
    if (isForward) for (const next of follow(way, onTheWay)) goBy(next, next.actors.at(-1)!)
  }
  return [...found.values()]

  function goBy(way: Way, actor: number): void {
    if (passed.has(actor) || closed[actor]) return
    passed.add(actor)
    queue.push(way)
  }
}

function follow({ actors, relations }: Way, { offsets, ends, relations: crossed }: Arcs): readonly Way[] {
  const here = actors.at(-1)!
  return Array.from(ends.subarray(offsets[here], offsets[here + 1]), (end, index) => ({
    actors: [...actors, end],
    relations: [...relations, crossed[offsets[here]! + index]!],
  }))
}

function toReached(network: Network, ground: Ground, question: TraceQuestion, side: Side, way: Way): Reached {
  const [actors, relations] =
    side === 'reached' ? [way.actors, way.relations] : [way.actors.toReversed(), way.relations.toReversed()]
  const path = { actors: Int32Array.from(actors), relations: Int32Array.from(relations) }
  return {
    actor: nameLast(network, way.actors),
    steps: relations.length,
    paths: [toTracedPath(network, ground, question, path)],
  }
}

function findShortest(
  network: Network,
  question: TraceQuestion,
  side: Side,
  actor: ActorId,
): { readonly reached: Reached | null; readonly sure: boolean } {
  const ends = side === 'reached' ? { to: [actor] } : { from: [actor] }
  if (question.via.includes(actor)) return { reached: null, sure: true }
  const longest = Math.min(question.maxSteps, network.actorIds.length - 1)
  for (let maxSteps = 1; maxSteps <= longest; maxSteps++) {
    const answer = tracePaths(network, { ...question, ...ends, maxSteps, limit: 1 }, { effort: EFFORT })
    const best = answer.ok ? answer.value.paths[0] : undefined
    if (best) return { reached: { actor, steps: best.steps, paths: [best] }, sure: true }
    if (!answer.ok || answer.value.total === null) return { reached: null, sure: false }
  }
  return { reached: null, sure: true }
}

function nameLast({ actorIds }: Network, actors: readonly number[]): ActorId {
  return actorIds[actors.at(-1)!]!
}
