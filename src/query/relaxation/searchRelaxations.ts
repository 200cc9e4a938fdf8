import type { Network } from '../../network/compileNetwork.ts'
import type { Adjacency } from '../../network/graph/adjacency.ts'
import { createHeap } from '../../network/graph/createHeap.ts'
import { toAdjacency } from '../../network/toAdjacency.ts'
import { CROSSING_RULES, listCrossings } from '../trace/filterAdjacency.ts'
import { createPathJudge } from '../trace/timeJudge.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import type { RequiredChanges } from './getRequiredChanges.ts'
import { NO_TIME, OPEN_TIMES } from './getRequiredChanges.ts'

/** A set of changes that would open a path from end to end. */
export interface OpenedPath {
  readonly changes: readonly number[]
  readonly steps: number
  /** The number of changes, that of the most steps included if the path needs it. */
  readonly size: number
}

export interface RelaxationSearchOptions {
  /** The largest size of a set of changes. */
  readonly most: number
  /**
   * Whether to rule out paths that visit an actor twice for the sake of a stop, or whose relations do not fit each
   * other in time. Then paths have to be tried one by one.
   */
  readonly thorough: boolean
}

/** The most partial paths to begin. */
const MOST_STATES = 150_000

interface State extends OpenedPath {
  readonly actor: number
  /** The number of stops that have been visited or skipped. */
  readonly passed: number
  readonly before: State | null
  /** The relation that led here; -1: a start, or a stop that was skipped. */
  readonly relation: number
}

/**
 * Gives the smallest sets of changes that would open a path from end to end, each with its fewest steps: by size, then
 * by steps. It is Dijkstra's search (1959) over pairs of an actor and the changes that it took to get there.
 */
export function* searchRelaxations(
  network: Network,
  question: TraceQuestion,
  required: RequiredChanges,
  { most, thorough }: RelaxationSearchOptions,
): Generator<OpenedPath> {
  const { onTheWay, last } = CROSSING_RULES[question.kind]
  const forward = toAdjacency(network, listCrossings(network, onTheWay, null), false)
  const lastForward = last === onTheWay ? forward : toAdjacency(network, listCrossings(network, last, null), false)
  const indexOf = (id: (typeof question.from)[number]) => network.indexOf(id)!
  const ends = new Set(question.to.map(indexOf))
  const closed = new Set([...ends, ...question.from.map(indexOf)])
  const stops = question.via.map(indexOf)
  const ranks = new Map(stops.map((stop, index) => [stop, index]))
  const judge = thorough ? createPathJudge(network, question.time) : null
  const [noTime, openTimes] = [required.numberOf(NO_TIME), required.numberOf(OPEN_TIMES)]
  const settled = new Map<number, State[]>()
  const states: State[] = []
  const heap = createHeap()
  for (const start of question.from.map(indexOf)) enter(null, start, -1, 0, [])
  for (let at = heap.pop(); at >= 0 && states.length < MOST_STATES; at = heap.pop()) {
    const state = states[at]!
    const key = state.actor * (stops.length + 1) + state.passed
    const better = settled.get(key) ?? []
    if (better.some((one) => isNoWorse(one, state))) continue
    settled.set(key, [...better, state])
    if (ends.has(state.actor)) yield state
    else expand(state)
  }

  function isNoWorse(one: State, than: State): boolean {
    if (one.steps > than.steps || !isPart(one.changes, than.changes)) return false
    if (!thorough) return true
    return (!judge || than.changes.includes(noTime)) && isPart(listActors(one), listActors(than))
  }

  function expand(state: State): void {
    follow(state, lastForward, (next) => ends.has(next))
    follow(state, forward, (next) => !closed.has(next))
    if (state.passed < stops.length) {
      enter(state, state.actor, -1, state.passed + 1, [...state.changes, required.toSkip(stops[state.passed]!)])
    }
  }

  function follow(state: State, { offsets, heads, edges }: Adjacency, isOpen: (next: number) => boolean): void {
    const visited = thorough ? listActors(state) : []
    for (let arc = offsets[state.actor]!; arc < offsets[state.actor + 1]!; arc++) {
      const next = heads[arc]!
      if (!isOpen(next) || visited.includes(next)) continue
      const rank = ranks.get(next)
      const passed = rank === state.passed ? state.passed + 1 : state.passed
      if (ends.has(next) && passed < stops.length) continue
      for (const alternative of required.ofRelation(edges[arc]!)) {
        const changes = [...state.changes, ...alternative, ...(ends.has(next) ? [] : required.ofActor(next))]
        for (const inTime of listTimeChanges(state, edges[arc]!, changes)) {
          enter(state, next, edges[arc]!, passed, inTime)
        }
      }
    }
  }

  /** The changes, with what more it takes for the path to fit in time. */
  function listTimeChanges(state: State, relation: number, changes: readonly number[]): readonly (readonly number[])[] {
    if (!judge || changes.includes(noTime)) return [changes]
    const path = Int32Array.from([...listRelations(state), relation])
    const verdict = judge(path, path.length)
    if (verdict === 'no') return [[...changes, noTime]]
    if (verdict === 'yes' || question.unknownTimes || changes.includes(openTimes)) return [changes]
    return [
      [...changes, openTimes],
      [...changes, noTime],
    ]
  }

  function enter(before: State | null, actor: number, relation: number, passed: number, needed: readonly number[]) {
    const changes = needed.length < 2 ? needed : [...new Set(needed)].sort((a, b) => a - b)
    const steps = (before?.steps ?? 0) + (relation < 0 ? 0 : 1)
    const size = changes.length + (steps > question.maxSteps ? 1 : 0)
    if (size > most) return
    heap.push(states.push({ before, actor, relation, passed, changes, steps, size }) - 1, size * 2 ** 30 + steps)
  }
}

function listActors(state: State): readonly number[] {
  const actors: number[] = []
  for (let at: State | null = state; at; at = at.before) if (actors.at(-1) !== at.actor) actors.push(at.actor)
  return actors
}

function listRelations(state: State): readonly number[] {
  const relations: number[] = []
  for (let at: State | null = state; at; at = at.before) if (at.relation >= 0) relations.push(at.relation)
  return relations.reverse()
}

function isPart(part: readonly number[], whole: readonly number[]): boolean {
  return part.every((one) => whole.includes(one))
}
