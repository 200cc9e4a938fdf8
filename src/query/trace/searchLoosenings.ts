import type { Network } from '../../network/compileNetwork.ts'
import { linkArcs } from '../../network/linkArcs.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import { createHeap } from './createHeap.ts'
import type { Needs } from './findNeeds.ts'
import { WAYS } from './findPassages.ts'

/** Changes that would open a row of relations from end to end, and how long the shortest such row is. */
export interface OpenedWay {
  readonly changes: readonly number[]
  readonly steps: number
}

/** How many states are looked at most. */
const MOST_STATES = 150_000

interface State extends OpenedWay {
  readonly actor: number
  /** Number of stops that have been visited or skipped. */
  readonly passed: number
}

/**
 * Finds every smallest set of changes, of at most `most`, that would open a way from end to end, each with its fewest
 * steps: by the number of changes, then of steps (Dijkstra 1959, over actors with the changes that it took to get
 * there). A way may still fail as a path, where it would visit an actor twice for the sake of a stop, or in time.
 */
export function searchLoosenings(
  network: Network,
  question: TraceQuestion,
  needs: Needs,
  most: number,
): readonly OpenedWay[] {
  const { onTheWay, last } = WAYS[question.kind]
  const onward = linkArcs(network, onTheWay(network), false)
  const lastOnward = linkArcs(network, last(network), false)
  const indexOf = (id: (typeof question.from)[number]) => network.indexOf(id)!
  const ends = new Set(question.to.map(indexOf))
  const closed = new Set([...ends, ...question.from.map(indexOf)])
  const stops = question.via.map(indexOf)
  const places = new Map(stops.map((stop, index) => [stop, index]))
  const settled = new Map<number, State[]>()
  const states: State[] = []
  const heap = createHeap()
  const found: OpenedWay[] = []
  for (const start of question.from.map(indexOf)) enter(start, 0, [], 0)
  for (let at = heap.pop(); at >= 0 && states.length < MOST_STATES; at = heap.pop()) {
    const state = states[at]!
    const key = state.actor * (stops.length + 1) + state.passed
    const better = settled.get(key) ?? []
    if (better.some((one) => one.steps <= state.steps && isPart(one.changes, state.changes))) continue
    settled.set(key, [...better, state])
    if (ends.has(state.actor)) found.push(state)
    else goOn(state)
  }
  return found

  function goOn(state: State): void {
    follow(state, lastOnward, (next) => ends.has(next))
    follow(state, onward, (next) => !closed.has(next))
    if (state.passed < stops.length) {
      enter(state.actor, state.passed + 1, [...state.changes, needs.toSkip(stops[state.passed]!)], state.steps)
    }
  }

  function follow(
    state: State,
    { offsets, ends: reached, relations }: typeof onward,
    isOpen: (next: number) => boolean,
  ) {
    for (let arc = offsets[state.actor]!; arc < offsets[state.actor + 1]!; arc++) {
      const next = reached[arc]!
      if (!isOpen(next)) continue
      const place = places.get(next)
      const passed = place === state.passed ? state.passed + 1 : state.passed
      if (ends.has(next) && passed < stops.length) continue
      if (place !== undefined && place > state.passed) continue
      for (const alternative of needs.ofRelation(relations[arc]!)) {
        enter(next, passed, [...state.changes, ...alternative, ...needs.ofActor(next)], state.steps + 1)
      }
    }
  }

  function enter(actor: number, passed: number, changes: readonly number[], steps: number): void {
    const distinct = changes.length < 2 ? changes : [...new Set(changes)].sort((a, b) => a - b)
    if (distinct.length > most) return
    heap.push(states.push({ actor, passed, changes: distinct, steps }) - 1, distinct.length * 1e6 + steps)
  }
}

function isPart(part: readonly number[], whole: readonly number[]): boolean {
  return part.every((one) => whole.includes(one))
}
