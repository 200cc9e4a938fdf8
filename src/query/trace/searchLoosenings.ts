import type { Network } from '../../network/compileNetwork.ts'
import { linkArcs } from '../../network/linkArcs.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import { createHeap } from './createHeap.ts'
import type { Needs } from './findNeeds.ts'
import { NO_TIME, OPEN_TIMES } from './findNeeds.ts'
import { listWays, WAYS } from './findPassages.ts'
import { judgeRow } from './judgeTime.ts'

/** Changes that would open a row of relations from end to end. */
export interface OpenedWay {
  readonly changes: readonly number[]
  readonly steps: number
  /** Number of changes, with that of the most steps if it takes more. */
  readonly size: number
}

export interface Searching {
  /** The largest size of a set of changes. */
  readonly most: number
  /**
   * Whether rows that visit an actor twice for the sake of a stop, or whose relations do not fit each other in time, are
   * told from those that do not. All rows have to be tried one by one for that.
   */
  readonly thorough: boolean
}

/** How many rows are begun at most. */
const MOST_STATES = 150_000

interface State extends OpenedWay {
  readonly actor: number
  /** Number of stops that have been visited or skipped. */
  readonly passed: number
  readonly before: State | null
  /** The relation that led here; -1: a start, or a stop that was skipped. */
  readonly relation: number
}

/**
 * Finds the smallest sets of changes that would open a way from end to end, with its fewest steps: by size, then by
 * steps (Dijkstra 1959, over actors with the changes that it took to get there).
 */
export function* searchLoosenings(
  network: Network,
  question: TraceQuestion,
  needs: Needs,
  { most, thorough }: Searching,
): Generator<OpenedWay> {
  const { onTheWay, last } = WAYS[question.kind]
  const onward = linkArcs(network, listWays(network, onTheWay, null), false)
  const lastOnward = last === onTheWay ? onward : linkArcs(network, listWays(network, last, null), false)
  const indexOf = (id: (typeof question.from)[number]) => network.indexOf(id)!
  const ends = new Set(question.to.map(indexOf))
  const closed = new Set([...ends, ...question.from.map(indexOf)])
  const stops = question.via.map(indexOf)
  const places = new Map(stops.map((stop, index) => [stop, index]))
  const judge = thorough ? judgeRow(network, question.time) : null
  const [noTime, openTimes] = [needs.numberOf(NO_TIME), needs.numberOf(OPEN_TIMES)]
  const settled = new Map<number, State[]>()
  const states: State[] = []
  const heap = createHeap()
  for (const start of question.from.map(indexOf)) enter(null, start, -1, 0, [])
  for (let at = heap.pop(); at >= 0 && states.length < MOST_STATES; at = heap.pop()) {
    const state = states[at]!
    const key = state.actor * (stops.length + 1) + state.passed
    const better = settled.get(key) ?? []
    if (better.some((one) => isAsGood(one, state))) continue
    settled.set(key, [...better, state])
    if (ends.has(state.actor)) yield state
    else goOn(state)
  }

  function isAsGood(one: State, than: State): boolean {
    if (one.steps > than.steps || !isPart(one.changes, than.changes)) return false
    if (!thorough) return true
    return (!judge || than.changes.includes(noTime)) && isPart(listActors(one), listActors(than))
  }

  function goOn(state: State): void {
    follow(state, lastOnward, (next) => ends.has(next))
    follow(state, onward, (next) => !closed.has(next))
    if (state.passed < stops.length) {
      enter(state, state.actor, -1, state.passed + 1, [...state.changes, needs.toSkip(stops[state.passed]!)])
    }
  }

  function follow(
    state: State,
    { offsets, ends: reached, relations }: typeof onward,
    isOpen: (next: number) => boolean,
  ): void {
    const visited = thorough ? listActors(state) : []
    for (let arc = offsets[state.actor]!; arc < offsets[state.actor + 1]!; arc++) {
      const next = reached[arc]!
      if (!isOpen(next) || visited.includes(next)) continue
      const place = places.get(next)
      const passed = place === state.passed ? state.passed + 1 : state.passed
      if (ends.has(next) && passed < stops.length) continue
      if (place !== undefined && place > state.passed) continue
      for (const alternative of needs.ofRelation(relations[arc]!)) {
        const changes = [...state.changes, ...alternative, ...(ends.has(next) ? [] : needs.ofActor(next))]
        for (const inTime of listTimeChanges(state, relations[arc]!, changes)) {
          enter(state, next, relations[arc]!, passed, inTime)
        }
      }
    }
  }

  /** The changes with what more it takes for the row to fit in time. */
  function listTimeChanges(state: State, relation: number, changes: readonly number[]): readonly (readonly number[])[] {
    if (!judge || changes.includes(noTime)) return [changes]
    const row = Int32Array.from([...listRelations(state), relation])
    const verdict = judge(row, row.length)
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
