import type { ActorId, RelationId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import { createFlowNetwork, UNLIMITED } from '../network/graph/createFlowNetwork.ts'
import type { MinimumCutSets } from '../network/graph/enumerateMinimumCuts.ts'
import { enumerateMinimumCuts } from '../network/graph/enumerateMinimumCuts.ts'
import { enumerateMinimumHittingSets } from '../network/graph/enumerateMinimumHittingSets.ts'
import { searchBreadthFirst } from '../network/graph/searchBreadthFirst.ts'
import type { CompiledQuery } from './trace/compileQuery.ts'
import { compileQuery } from './trace/compileQuery.ts'
import type { Trace } from './tracePaths.ts'
import type { TraceQuestion } from './traceQuestion.ts'

/** The smallest sets of one kind whose removal leaves no path. */
export interface CutSets<Id> {
  /** The size of the smallest sets. 0: there is no path. Null: nothing that can be removed cuts all paths. */
  readonly size: number | null
  readonly sets: readonly (readonly Id[])[]
  /** Whether these are all smallest sets. */
  readonly all: boolean
  /** Whether no smaller set cuts all paths. If not, a smaller one may. */
  readonly exact: boolean
}

export interface Cuts {
  /** The ends cannot be removed, so the size is null where a single relation leads from end to end. */
  readonly actors: CutSets<ActorId>
  readonly relations: CutSets<RelationId>
}

/** The minimum cuts of the paths of an answer. */
export interface MinimumCuts {
  /** They leave no path of any length within the other criteria. */
  readonly anyLength: Cuts
  /** They leave no path within the most steps. Null: the list of paths is not complete. */
  readonly withinSteps: Cuts | null
}

/** As many sets as a person reads. */
const MOST_SETS = 12

/**
 * Gives the minimum cuts of an answer: the smallest sets of actors and of relations whose removal leaves no path. For
 * paths of any length they come from a maximum flow (Menger 1927; Ford and Fulkerson 1956), within the most steps from
 * the paths themselves.
 *
 * With stops, or where the relations of a path have to fit each other in time, the cut for any length also cuts paths
 * that are no answer. It is then an upper bound and not exact.
 */
export function getMinimumCuts(network: Network, question: TraceQuestion, trace: Trace): MinimumCuts {
  const query = compileQuery(network, question)
  return {
    anyLength: {
      actors: name(network.actorIds, cut(query, 'actors'), !isBound(query)),
      relations: name(
        network.relations.map(({ id }) => id),
        cut(query, 'relations'),
        !isBound(query),
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

function isBound({ stops, judge }: CompiledQuery): boolean {
  return stops.length > 0 || judge !== null
}

function hit<Id>(paths: readonly (readonly Id[])[]): CutSets<Id> {
  const { size, sets, all, exact } = enumerateMinimumHittingSets(paths, MOST_SETS)
  return { size, sets, all, exact }
}

function name<Id>(ids: readonly Id[], { size, sets, all }: MinimumCutSets, exact: boolean): CutSets<Id> {
  return { size, sets: sets.map((items) => items.map((item) => ids[item]!)), all, exact: exact || size === 0 }
}

/** Each stretch between two stops is cut by itself. The smallest cut of a stretch cuts all paths. */
function cut(query: CompiledQuery, what: 'actors' | 'relations'): MinimumCutSets {
  const { from, to, stops } = query
  const stations = [from, ...stops.map((stop) => [stop]), to]
  const cuts = stations.slice(1).map((end, index) => cutStretch(query, stations[index]!, end, what))
  return cuts.reduce((least, next) => ((next.size ?? Infinity) < (least.size ?? Infinity) ? next : least))
}

/**
 * Each actor is split into two vertices, one for the arcs in and one for the arcs out. Between them is an arc of
 * capacity 1 if actors are cut. Each relation is an arc for each direction in which it may be crossed, of capacity 1 if
 * relations are cut.
 */
function cutStretch(
  { graph, to, stops, closed }: CompiledQuery,
  starts: readonly number[],
  ends: readonly number[],
  what: 'actors' | 'relations',
): MinimumCutSets {
  const isLast = ends === to
  const [isStart, isEnd, isStop] = [new Set(starts), new Set(ends), new Set(stops)]
  const [forward, last] = [graph.forward(), graph.lastForward()]
  const [source, sink] = [2 * closed.length, 2 * closed.length + 1]
  const arcs = { from: [] as number[], to: [] as number[], capacity: [] as number[] }
  const items: number[] = []
  const { order } = searchBreadthFirst(forward, {
    seeds: starts,
    closed: closed.map((isClosed, actor) => (isEnd.has(actor) ? 1 : isClosed)),
  })
  for (const start of starts) addArc(source, 2 * start + 1, UNCUT)
  for (const end of ends) addArc(2 * end, sink, UNCUT)
  for (const actor of order) {
    if (!isStart.has(actor)) addArc(2 * actor, 2 * actor + 1, what === 'actors' && !isStop.has(actor) ? actor : UNCUT)
    for (let arc = forward.offsets[actor]!; arc < forward.offsets[actor + 1]!; arc++) {
      const next = forward.heads[arc]!
      if (isStart.has(next) || (isEnd.has(next) ? isLast : closed[next])) continue
      connect(actor, next, forward.edges[arc]!)
    }
    if (!isLast) continue
    for (let arc = last.offsets[actor]!; arc < last.offsets[actor + 1]!; arc++) {
      if (isEnd.has(last.heads[arc]!)) connect(actor, last.heads[arc]!, last.edges[arc]!)
    }
  }
  return enumerateMinimumCuts(createFlowNetwork(sink + 1, arcs), arcs, items, [source, sink], MOST_SETS)

  function connect(from: number, next: number, relation: number): void {
    addArc(2 * from + 1, 2 * next, what === 'relations' ? relation : UNCUT)
  }

  function addArc(from: number, head: number, item: number): void {
    arcs.from.push(from)
    arcs.to.push(head)
    arcs.capacity.push(item === UNCUT ? UNLIMITED : 1)
    items.push(item)
  }
}

/** An arc that cannot be cut. */
const UNCUT = -1
