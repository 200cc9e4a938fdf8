import { mostOf } from '../base/extremes.ts'
import { byText } from '../base/order.ts'
import type { Result } from '../base/result.ts'
import type { ActorId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import { listTraceProblems } from './listTraceProblems.ts'
import { compileQuery } from './trace/compileQuery.ts'
import type { Reachable } from './trace/getReachable.ts'
import { getReachable } from './trace/getReachable.ts'
import { previewShortest } from './trace/previewAnswer.ts'
import type { TracedPath } from './trace/toTracedPath.ts'
import { toTracedPath } from './trace/toTracedPath.ts'
import type { TraceProblem } from './traceProblem.ts'
import type { ReachSide, TraceQuestion } from './traceQuestion.ts'

export interface Reached {
  readonly actor: ActorId
  /** The fewest steps; to several ends, the most of the fewest steps to each. */
  readonly steps: number
  /** A path of fewest steps; to several ends, one to each. */
  readonly paths: readonly TracedPath[]
}

export interface Reach {
  /** Sorted by steps, then by id. */
  readonly actors: readonly Reached[]
  /** Whether these are all of them. */
  readonly complete: boolean
}

/** The most actors to list, and the most steps of their paths. */
const MOST_TOLD = 10_000
const MOST_STEPS = 200_000
/** If paths have to be traced one by one: the most actors to try, and the most relations to look at for each. */
const MOST_TRACED = 1_000
const EFFORT = 50_000

/**
 * Lists everyone whom an actor reaches, or who reaches it, within the criteria of a question, each with a shortest
 * path. The side of the question that is asked for is left empty.
 */
export function traceReached(network: Network, question: TraceQuestion, side: ReachSide): Result<Reach, TraceProblem> {
  const free = FREE[side]
  const asked: TraceQuestion = { ...question, [free]: [] }
  const problems = listTraceProblems(network, asked).filter(
    (problem) => problem.code !== 'no-end' || problem.which !== free,
  )
  if (problems.length > 0) return { ok: false, problems }
  if (side !== 'common') return { ok: true, value: sortReach(explore(network, asked, side)) }
  const reaches = [...new Set(asked.to)].map((end) => explore(network, { ...asked, to: [end] }, 'reaching'))
  const [first, ...others] = reaches.map(({ actors }) => new Map(actors.map((reached) => [reached.actor, reached])))
  const common = [...first!.values()].filter(({ actor }) => others.every((one) => one.has(actor)))
  const actors = common.map(({ actor, ...own }): Reached => {
    const all = [own, ...others.map((one) => one.get(actor)!)]
    return { actor, steps: mostOf(all.map(({ steps }) => steps)), paths: all.flatMap(({ paths }) => paths) }
  })
  return { ok: true, value: sortReach({ actors, complete: reaches.every(({ complete }) => complete) }) }
}

function sortReach({ actors, complete }: Reach): Reach {
  return { actors: actors.toSorted((a, b) => a.steps - b.steps || byText(a.actor, b.actor)), complete }
}

function explore(network: Network, question: TraceQuestion, side: OneSide): Reach {
  const query = compileQuery(network, question)
  const reachable = getReachable(network, query, question.maxSteps, side === 'reaching')
  const isOneByOne = query.stops.length > 0 || query.judge !== null
  const most = isOneByOne ? MOST_TRACED : MOST_TOLD
  const avoided = new Set([...question.avoid, ...question.via])
  const found = reachable.actors.filter((actor) => !avoided.has(network.actorIds[actor]!))
  const actors: Reached[] = []
  let steps = 0
  let complete = found.length <= most
  for (const index of complete ? found : takeNearest(network, reachable, found, most)) {
    if (steps > MOST_STEPS) return { actors, complete: false }
    const actor = network.actorIds[index]!
    const shortest = reachable.getPath(index)
    const visitsItself = shortest.vertices.indexOf(index) !== shortest.vertices.lastIndexOf(index)
    const { path, isSure } =
      isOneByOne || visitsItself
        ? previewShortest(network, { ...question, [FREE[side]]: [actor] }, EFFORT)
        : { path: toTracedPath(network, query, question, shortest), isSure: true }
    complete &&= isSure
    if (!path) continue
    steps += path.steps
    actors.push({ actor, steps: path.steps, paths: [path] })
  }
  return { actors, complete }
}

function takeNearest({ actorIds }: Network, { countSteps }: Reachable, actors: readonly number[], most: number) {
  const byNearness = (a: number, b: number) => countSteps(a) - countSteps(b) || byText(actorIds[a]!, actorIds[b]!)
  return actors.toSorted(byNearness).slice(0, most)
}

type OneSide = 'reached' | 'reaching'

/** The side of the question that is left empty. */
const FREE = { reached: 'to', reaching: 'from', common: 'from' } as const
