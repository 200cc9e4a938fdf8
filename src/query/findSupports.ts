import type { ActorId, RelationId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import { createFlow, WIDE } from './trace/createFlow.ts'
import type { Ground } from './trace/ground.ts'
import { findGround } from './trace/ground.ts'
import { listHittingSets } from './trace/listHittingSets.ts'
import type { LeastCuts } from './trace/listLeastCuts.ts'
import { listLeastCuts } from './trace/listLeastCuts.ts'
import type { Trace } from './tracePaths.ts'
import type { TraceQuestion } from './traceQuestion.ts'

/** The smallest sets whose removal leaves no path. */
export interface CutSets<Id> {
  /** How many must go; 0: there is no path; null: none that can go would do. */
  readonly size: number | null
  readonly sets: readonly (readonly Id[])[]
  /** Whether those are all smallest sets. */
  readonly all: boolean
  /** Whether no smaller set would do; else fewer may. */
  readonly exact: boolean
}

export interface Cuts {
  /** The ends themselves cannot go. Null as size: a single relation leads from end to end. */
  readonly actors: CutSets<ActorId>
  readonly relations: CutSets<RelationId>
}

/** What holds the paths of an answer up. */
export interface Supports {
  /** Without them there is no path of any length within the other criteria. */
  readonly anyLength: Cuts
  /** Without them there is none within the most steps; null: the list of paths is not complete. */
  readonly withinSteps: Cuts | null
}

/** As many sets as a person reads. */
const MOST_SETS = 12

/**
 * Finds the smallest sets of actors and of relations whose removal leaves no path: for paths of any length by the
 * greatest flow (Menger 1927; Ford and Fulkerson 1956), within the most steps by the paths themselves.
 *
 * With stops, or where the relations of a path have to fit each other in time, the cut for any length stops more than
 * it need, and is marked as a bound.
 */
export function findSupports(network: Network, question: TraceQuestion, trace: Trace): Supports {
  const ground = findGround(network, question)
  return {
    anyLength: {
      actors: name(network.actorIds, cut(ground, 'actors'), !isBound(ground)),
      relations: name(
        network.relations.map(({ id }) => id),
        cut(ground, 'relations'),
        !isBound(ground),
      ),
    },
    withinSteps: trace.complete
      ? {
          actors: hit(trace.paths.map(({ actors }) => actors.slice(1, -1).filter((id) => !question.via.includes(id)))),
          relations: hit(trace.paths.map(({ relations }) => relations)),
        }
      : null,
  }
}

function isBound({ stops, judge }: Ground): boolean {
  return stops.length > 0 || judge !== null
}

function hit<Id>(paths: readonly (readonly Id[])[]): CutSets<Id> {
  const { size, sets, all, exact } = listHittingSets(paths, MOST_SETS)
  return { size, sets, all, exact }
}

function name<Id>(ids: readonly Id[], { size, sets, all }: LeastCuts, exact: boolean): CutSets<Id> {
  return { size, sets: sets.map((things) => things.map((thing) => ids[thing]!)), all, exact: exact || size === 0 }
}

/** With stops, each stretch between them is a way of its own; the least that cuts one of them cuts all paths. */
function cut(ground: Ground, what: 'actors' | 'relations'): LeastCuts {
  const { from, to, stops } = ground
  const places = [from, ...stops.map((stop) => [stop]), to]
  const cuts = places.slice(1).map((end, index) => cutStretch(ground, places[index]!, end, what))
  return cuts.reduce((least, next) => ((next.size ?? Infinity) < (least.size ?? Infinity) ? next : least))
}

/**
 * Each actor is two basins, one to come in and one to go out, with a pipe between them that is as wide as one actor, if
 * actors are cut. Each relation is a pipe for each way in which it may be crossed, as wide as one if relations are cut.
 */
function cutStretch(
  { passages, to, stops, closed }: Ground,
  starts: readonly number[],
  ends: readonly number[],
  what: 'actors' | 'relations',
): LeastCuts {
  const isLast = ends === to
  const [isStart, isEnd, isStop] = [new Set(starts), new Set(ends), new Set(stops)]
  const [onward, last] = [passages.onward(), passages.lastOnward()]
  const [source, sink] = [2 * closed.length, 2 * closed.length + 1]
  const pipes = { from: [] as number[], to: [] as number[], capacity: [] as number[] }
  const things: number[] = []
  const met = new Uint8Array(closed.length)
  for (const start of starts) lay(source, 2 * start + 1, NOTHING)
  for (const end of ends) lay(2 * end, sink, NOTHING)
  const queue = [...starts]
  for (let head = 0; head < queue.length; head++) {
    const actor = queue[head]!
    if (!isStart.has(actor)) lay(2 * actor, 2 * actor + 1, what === 'actors' && !isStop.has(actor) ? actor : NOTHING)
    for (let arc = onward.offsets[actor]!; arc < onward.offsets[actor + 1]!; arc++) {
      const next = onward.ends[arc]!
      if (isStart.has(next) || (isEnd.has(next) ? isLast : closed[next])) continue
      connect(actor, next, onward.relations[arc]!)
      if (met[next] || isEnd.has(next)) continue
      met[next] = 1
      queue.push(next)
    }
    if (!isLast) continue
    for (let arc = last.offsets[actor]!; arc < last.offsets[actor + 1]!; arc++) {
      if (isEnd.has(last.ends[arc]!)) connect(actor, last.ends[arc]!, last.relations[arc]!)
    }
  }
  return listLeastCuts(createFlow(sink + 1, pipes), pipes, things, [source, sink], MOST_SETS)

  function connect(from: number, to: number, relation: number): void {
    lay(2 * from + 1, 2 * to, what === 'relations' ? relation : NOTHING)
  }

  function lay(from: number, to: number, thing: number): void {
    pipes.from.push(from)
    pipes.to.push(to)
    pipes.capacity.push(thing === NOTHING ? WIDE : 1)
    things.push(thing)
  }
}

/** What is no thing that can be cut. */
const NOTHING = -1
