import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import type { ReachSide, TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA, REACH_SIDES } from '../../src/query/traceQuestion.ts'
import type { Reach } from '../../src/query/traceReached.ts'
import { traceReached } from '../../src/query/traceReached.ts'
import { build, given } from '../network/given.ts'
import { someQuestion, someRecords } from './arbitraryTrace.ts'
import { tracePathsNaively } from './tracePathsNaively.ts'

function reach(dataset: Dataset, question: TraceQuestion, side: ReachSide): Reach {
  const result = traceReached(compileNetwork(dataset), question, side)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** Asks for the paths to or from every actor in turn: how many steps the shortest has, for those who have one. */
function reachNaively(dataset: Dataset, question: TraceQuestion, side: ReachSide): ReadonlyMap<ActorId, number> {
  const given = side === 'reached' ? question.from : question.to
  const closed = [...given, ...question.avoid, ...question.via]
  const countSteps = (actor: ActorId): number => {
    const questions = {
      reached: [{ ...question, to: [actor] }],
      reaching: [{ ...question, from: [actor] }],
      common: question.to.map((end) => ({ ...question, from: [actor], to: [end] })),
    }[side]
    const fewest = questions.map((asked) => {
      const { paths } = tracePathsNaively(dataset, { ...asked, limit: 100_000 })
      return Math.min(...paths.map(({ relations }) => relations.length))
    })
    return Math.max(...fewest)
  }
  const others = [...dataset.actors.keys()].filter((actor) => !closed.includes(actor))
  return new Map(
    others.map((actor) => [actor, countSteps(actor)] as const).filter(([, steps]) => steps < Number.POSITIVE_INFINITY),
  )
}

test.each(REACH_SIDES)('traceReached gives everyone (%s) who has a path, as tracing to each actor does', (side) => {
  const met = new Map<string, number>()
  const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1)
  fc.assert(
    fc.property(someRecords, someQuestion, (records, asked) => {
      const dataset = build(records)
      const avoidRelations = asked.avoidRelations.filter((id) => dataset.relations.has(id))
      const question = { ...asked, avoidRelations, maxSteps: Math.min(asked.maxSteps, 4) }
      const { actors, complete } = reach(dataset, question, side)
      const expected = reachNaively(dataset, question, side)
      expect(complete).toBe(true)
      expect(new Map(actors.map(({ actor, steps }) => [actor, steps]))).toEqual(expected)
      for (const { actor, paths } of actors) {
        expect(paths).toHaveLength(side === 'common' ? question.to.length : 1)
        for (const [index, path] of paths.entries()) {
          const ends = { reached: { to: [actor] }, reaching: { from: [actor] }, common: {} }[side]
          const common = side === 'common' ? { from: [actor], to: [question.to[index]!] } : {}
          const all = tracePathsNaively(dataset, { ...question, ...ends, ...common, limit: 100_000 })
          const [same] = all.paths.filter(({ relations }) => relations.join() === path.relations.join())
          expect(path).toMatchObject(same!)
        }
      }
      if (actors.length > 0) count(question.kind)
      if (actors.length > 0 && question.via.length > 0) count('via')
      if (actors.length > 0 && question.time && question.time.mode !== 'each') count('time')
      if (actors.some(({ steps }) => steps > 2)) count('far')
    }),
    { numRuns: 300, seed: 3 },
  )
  expect([...met.keys()].sort()).toEqual(['effect', 'far', 'reach', 'stance', 'time', 'via'])
})

test('traceReached does not depend on the order of records in the file', () => {
  fc.assert(
    fc.property(someRecords, someQuestion, fc.constantFrom(...REACH_SIDES), (records, asked, side) => {
      const question = { ...asked, avoidRelations: [] }
      const turned = { ...records, actors: records.actors.toReversed(), relations: records.relations.toReversed() }
      expect(reach(build(turned), question, side)).toEqual(reach(build(records), question, side))
    }),
    { numRuns: 500 },
  )
})

const ask = (change: Partial<TraceQuestion>) => ({ ...DEFAULT_CRITERIA, from: [], to: [], ...change }) as TraceQuestion

test('traceReached lets an effect lead past the actor that it is to reach', () => {
  const dataset = given(
    'r1: a controls b',
    'r2: b controls x',
    'r3: x attacks b',
    'r4: a controls y',
    'r5: y controls x',
  )
  const { actors } = reach(dataset, ask({ kind: 'effect', from: ['a' as ActorId] }), 'reached')
  expect(actors.map(({ actor, paths }) => [actor, ...paths[0]!.relations])).toEqual([['b', 'r4', 'r5', 'r3']])
})

test('traceReached gives those who reach every one of several actors, with a path to each', () => {
  const dataset = given('r1: a controls b', 'r2: a controls x', 'r3: x controls c', 'r4: y controls c')
  const { actors } = reach(dataset, ask({ to: ['b', 'c'] as ActorId[] }), 'common')
  expect(actors.map(({ actor, steps, paths }) => [actor, steps, paths.map(({ relations }) => relations)])).toEqual([
    ['a', 2, [['r1'], ['r2', 'r3']]],
  ])
})

test('traceReached reports the problems of a question, but not the end that is left empty', () => {
  const network = compileNetwork(given('a controls b'))
  const complain = (change: Partial<TraceQuestion>, side: ReachSide) => {
    const result = traceReached(network, ask(change), side)
    return result.ok ? [] : result.problems.map(({ code }) => code)
  }
  expect(complain({ from: ['a' as ActorId] }, 'reached')).toEqual([])
  expect(complain({}, 'reached')).toEqual(['no-end'])
  expect(complain({ to: ['z' as ActorId] }, 'reaching')).toEqual(['unknown-id'])
})
