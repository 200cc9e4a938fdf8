import { expect, test } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { getDeadEnd } from '../../src/query/getDeadEnd.ts'
import { listOtherKinds } from '../../src/query/listOtherKinds.ts'
import { listWidenings } from '../../src/query/listWidenings.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { traceReached } from '../../src/query/traceReached.ts'
import { given } from '../network/given.ts'

const network = (...relations: string[]) => compileNetwork(given(...relations))
const ask = (from: string, to: string, criteria: Partial<TraceQuestion> = {}): TraceQuestion => ({
  ...DEFAULT_CRITERIA,
  ...criteria,
  from: [...from] as ActorId[],
  to: [...to] as ActorId[],
})

test('listWidenings gives each single change that reaches more actors, with these actors, the most first', () => {
  const graph = network('a heads b', 'b heads c', 'a controls d intended', 'd heads e', 'b heads f possible')
  const widenings = listWidenings(graph, ask('a', '', { maxSteps: 1 }), 'reached')
  expect(widenings.map(({ change, actors }) => [change.criterion, change.allow, actors.join('')])).toEqual([
    ['maxSteps', 2, 'c'],
    ['statuses', 'intended', 'd'],
  ])
})

test('listWidenings gives exactly the actors that the changed question adds', () => {
  const graph = network('a heads b', 'a controls c alleged', 'c heads d', 'e influences b past')
  for (const side of ['reached', 'reaching'] as const) {
    const question = side === 'reached' ? ask('a', '') : ask('', 'b')
    const names = (asked: TraceQuestion) => {
      const reach = traceReached(graph, asked, side)
      return reach.ok ? reach.value.actors.map(({ actor }) => actor) : []
    }
    for (const { relaxed, actors } of listWidenings(graph, question, side)) {
      expect(names({ ...question, ...relaxed }).filter((actor) => !names(question).includes(actor))).toEqual(actors)
    }
  }
})

test('listWidenings gives nothing if no single change helps', () => {
  expect(listWidenings(network('a opposes b'), ask('a', ''), 'reached')).toEqual([])
})

test('listOtherKinds gives the number of paths of each other kind, and the best', () => {
  const graph = network('a heads b', 'b opposes c', 'a opposes c')
  expect(
    listOtherKinds(graph, ask('a', 'c')).map(({ kind, paths, example }) => [kind, paths, example.relations]),
  ).toEqual([
    ['effect', 2, ['r3']],
    ['stance', 1, ['r3']],
  ])
})

test('listOtherKinds gives the changes that another kind needs before it has paths', () => {
  const graph = network('a opposes b alleged')
  const [effect] = listOtherKinds(graph, ask('a', 'b'))
  expect(effect!.changes).toEqual([{ criterion: 'statuses', allow: 'alleged' }])
})

test('listOtherKinds leaves out kinds that no change helps', () => {
  expect(listOtherKinds(network('a overlaps_with b'), ask('a', 'b'))).toEqual([])
})

test('getDeadEnd gives the reason: a type without influence, the wrong direction, or a criterion', () => {
  const graph = network('a opposes b', 'a opposes c', 'a member_of d', 'e heads a', 'a controls f possible')
  expect(getDeadEnd(graph, ask('a', 'b'), 'forward')).toEqual({
    actors: [],
    blocked: [
      { reason: 'type', type: 'opposes', count: 2 },
      { reason: 'direction', type: 'member_of', count: 1 },
      { reason: 'direction', type: 'heads', count: 1 },
      { reason: 'criteria', type: 'controls', count: 1 },
    ],
  })
})

test('getDeadEnd gives how far influence gets from either end, by any number of steps', () => {
  const graph = network('a heads b', 'b heads c', 'd opposes c', 'd heads e')
  expect(getDeadEnd(graph, ask('a', 'e', { maxSteps: 1 }), 'forward').actors).toEqual(['b', 'c'])
  expect(getDeadEnd(graph, ask('a', 'e'), 'backward').actors).toEqual(['d'])
})
