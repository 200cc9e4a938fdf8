import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupBy } from '../../src/base/order.ts'
import { createRandom } from '../../src/base/random.ts'
import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../../src/model/status.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import type { Trace, TraceLimits } from '../../src/query/tracePaths.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import type { TraceCriteria, TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { build, given } from '../network/given.ts'
import { CRITERION_NAMES, someQuestion, someRecords, someStrictQuestion } from './arbitraryTrace.ts'
import { tracePathsNaively } from './tracePathsNaively.ts'

const RUNS = 3000

function ask(from: string, to: string, criteria: { readonly [Name in keyof TraceCriteria]?: unknown } = {}) {
  return { ...DEFAULT_CRITERIA, ...criteria, from: [from], to: [to] } as unknown as TraceQuestion
}

function trace(dataset: Dataset, asked: TraceQuestion, limits?: TraceLimits): Trace {
  const avoidRelations = asked.avoidRelations.filter((id) => dataset.relations.has(id))
  const result = tracePaths(compileNetwork(dataset), { ...asked, avoidRelations }, limits)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** Each path as "a r1 b r2 c". */
function tell({ paths }: Trace): readonly string[] {
  return paths.map(({ actors, relations }) =>
    actors.flatMap((actor, step) => (step === 0 ? [actor] : [relations[step - 1]!, actor])).join(' '),
  )
}

/** Holds the whole answer against the definitions. */
function expectRight(dataset: Dataset, question: TraceQuestion): Trace {
  const expected = tracePathsNaively(dataset, question)
  const answer = trace(dataset, question)
  expect(answer.paths).toHaveLength(expected.paths.length)
  for (const [index, path] of expected.paths.entries()) expect(answer.paths[index]).toMatchObject(path)
  expect([answer.total, answer.complete, answer.rankingHolds]).toEqual([expected.total, expected.complete, true])
  expect([...answer.onEveryPath.actors].sort()).toEqual([...expected.onEveryPath.actors].sort())
  expect([...answer.onEveryPath.relations].sort()).toEqual([...expected.onEveryPath.relations].sort())
  expect([...answer.moreByStatus]).toEqual(expected.moreByStatus)
  expect(answer.moreIfOpen).toEqual(expected.moreIfOpen)
  expect(answer.doubtful).toEqual(expected.doubtful)
  expect(answer.reliances).toEqual(expected.reliances)
  const { supporting, opposing, neutral } = answer.balance ?? { supporting: 0, opposing: 0, neutral: 0 }
  if (answer.balance) expect([supporting, opposing, neutral]).toEqual(expected.signs)
  return answer
}

test('tracePaths gives what the definitions give, applied to every path', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(someRecords, someQuestion, (records, question) => {
      const answer = expectRight(build(records), question)
      for (const thing of listFeatures(question, answer)) seen.set(thing, (seen.get(thing) ?? 0) + 1)
    }),
    { numRuns: RUNS },
  )
  expect(Math.min(...seen.values()), JSON.stringify([...seen])).toBeGreaterThan(RUNS / 200)
  expect(seen.size).toBe(9)
})

/** What an answer with paths tried out: a test that meets none of one of them proves little. */
function listFeatures({ kind, via, avoid }: TraceQuestion, answer: Trace): readonly string[] {
  if (answer.total === 0) return ['nothing']
  const others = {
    via: via.length > 0,
    avoid: avoid.length > 0,
    truncated: !answer.complete,
    choke: answer.onEveryPath.actors.length > 0,
    more: answer.moreByStatus.size > 0,
  }
  return [kind, ...Object.entries(others).flatMap(([name, met]) => (met ? [name] : []))]
}

test.each(CRITERION_NAMES)('tracePaths gives what the definitions give for %s, alone and with every other', (one) => {
  for (const [seed, other] of CRITERION_NAMES.slice(CRITERION_NAMES.indexOf(one)).entries()) {
    const names = [...new Set([one, other])]
    let [answered, bitten] = [0, 0]
    fc.assert(
      fc.property(someRecords, someStrictQuestion(names), (records, question) => {
        const dataset = build(records)
        const answer = expectRight(dataset, question)
        const { from, to, kind, maxSteps } = question
        const all = trace(dataset, { ...DEFAULT_CRITERIA, from, to, kind, maxSteps })
        if (answer.total! > 0) answered++
        if (answer.total !== all.total) bitten++
      }),
      { numRuns: 60, seed },
    )
    expect(Math.min(answered, bitten), names.join(' & ')).toBeGreaterThan(0)
  }
})

test('tracePaths does not depend on the order of records in the file', () => {
  fc.assert(
    fc.property(someRecords, someQuestion, (records, question) => {
      const { actors, relations, sources } = records
      const turned = { actors: actors.toReversed(), relations: relations.toReversed(), sources: sources.toReversed() }
      expect(trace(build({ ...records, ...turned }), question)).toEqual(trace(build(records), question))
    }),
    { numRuns: 1000 },
  )
})

test('tracePaths loses no path when a criterion is relaxed', () => {
  fc.assert(
    fc.property(someRecords, someQuestion, (records, strict) => {
      const dataset = build(records)
      const { kind, from, to } = strict
      const relaxed: Partial<TraceQuestion>[] = [
        { maxSteps: strict.maxSteps + 1 },
        { types: null },
        { statuses: STATUSES },
        { explicitness: EXPLICITNESSES },
        { via: [] },
        { avoid: [] },
        { avoidRelations: [] },
        { maxRelations: null },
        { withoutSources: [] },
        { time: null },
        { unknownTimes: true },
        { reliability: null },
        { credibility: null },
        { confidence: null },
        { ungraded: true },
        { only: null },
        { ...DEFAULT_CRITERIA, kind, from, to, statuses: STATUSES, explicitness: EXPLICITNESSES },
      ]
      const paths = tell(trace(dataset, { ...strict, maxSteps: Math.min(strict.maxSteps, 4) }))
      if (paths.length === 0) return
      for (const loose of relaxed) {
        const all = new Set(tell(trace(dataset, { ...strict, maxSteps: 5, ...loose, limit: 500 })))
        for (const path of paths) expect(all).toContain(path)
      }
    }),
    { numRuns: 500 },
  )
})

test('tracePaths mirrors reach and stance when ends and relations are reversed', () => {
  fc.assert(
    fc.property(someRecords, someQuestion, (records, question) => {
      fc.pre(question.kind !== 'effect' && question.time?.mode !== 'sequence')
      const relations = records.relations.map((one) => ({ ...one, source: one.target, target: one.source }))
      const { from, to, via } = question
      const wide = { ...question, limit: 500 }
      const there = trace(build(records), wide).paths.map(({ relations }) => relations.join(' '))
      const back = trace(build({ ...records, relations }), { ...wide, from: to, to: from, via: via.toReversed() })
      expect(back.paths.map(({ relations }) => relations.toReversed().join(' ')).sort()).toEqual(there.sort())
    }),
    { numRuns: 1000 },
  )
})

test('tracePaths finds no path once an actor or a relation on every path is removed', () => {
  let tried = 0
  fc.assert(
    fc.property(someRecords, someQuestion, (records, question) => {
      const dataset = build(records)
      const { actors, relations } = trace(dataset, question).onEveryPath
      for (const actor of actors.filter((id) => !question.via.includes(id))) {
        tried++
        expect(trace(dataset, { ...question, avoid: [...question.avoid, actor] }).total).toBe(0)
      }
      for (const relation of relations) {
        const avoidRelations = [...question.avoidRelations, relation]
        expect(trace(dataset, { ...question, avoidRelations }).total).toBe(0)
      }
    }),
    { numRuns: 1000 },
  )
  expect(tried).toBeGreaterThan(20)
})

test('tracePaths never visits an actor twice', () => {
  fc.assert(
    fc.property(someRecords, someQuestion, (records, question) => {
      for (const { actors } of trace(build(records), question).paths) expect(new Set(actors).size).toBe(actors.length)
    }),
    { numRuns: 1000 },
  )
})

test('tracePaths solves the toy example: one path is for, the other against', () => {
  const toy = given('ab: A assists B', 'bc: B opposes C', 'ad: A opposes D', 'dc: D opposes C')
  const stance = trace(toy, ask('A', 'C', { kind: 'stance' }))
  expect(tell(stance)).toEqual(['A ab B bc C', 'A ad D dc C'])
  expect(stance.paths.map(({ sign }) => sign)).toEqual([-1, 1])
  expect(tell(trace(toy, ask('A', 'C', { kind: 'effect' })))).toEqual(['A ab B bc C'])
  expect(tell(trace(toy, ask('A', 'C')))).toEqual([])
})

test('tracePaths crosses a relation only in the direction of influence', () => {
  const dataset = given(
    'f: a controls b',
    'r: c member_of b',
    'x: c seeks d',
    'y: c opposes d',
    'z: d cooperates_with c',
  )
  expect(tell(trace(dataset, ask('a', 'd')))).toEqual(['a f b r c z d'])
  expect(trace(dataset, ask('a', 'd')).paths[0]!.directions).toEqual(['forward', 'reverse', 'reverse'])
  expect(tell(trace(dataset, ask('d', 'a')))).toEqual([])
})

test('tracePaths gives an effect the sign of its last relation, even if it is the only one', () => {
  const dataset = given(
    'r1: a penetrates b',
    'r2: b attacks c',
    'r3: a opposes c',
    'r4: a supports c -1',
    'r5: b reforms c',
  )
  const { paths } = trace(dataset, ask('a', 'c', { kind: 'effect' }))
  expect(paths.map(({ relations, sign }) => [...relations, sign])).toEqual([
    ['r3', -1],
    ['r4', -1],
    ['r1', 'r2', -1],
  ])
})

test('tracePaths lets the target of an effect appear only at the end', () => {
  const dataset = given('r1: a controls b', 'r2: b controls c', 'r3: c attacks b')
  expect(tell(trace(dataset, ask('a', 'b', { kind: 'effect' })))).toEqual([])
})

test('tracePaths visits stops in the order asked for, with others between them', () => {
  const chain = given(
    'r1: a controls x',
    'r2: x controls y',
    'r3: y controls m',
    'r4: m controls x',
    'r5: m controls b',
  )
  expect(tell(trace(chain, ask('a', 'b', { via: ['x', 'm'] })))).toEqual(['a r1 x r2 y r3 m r5 b'])
  expect(tell(trace(chain, ask('a', 'b', { via: ['m', 'x'] })))).toEqual([])
})

test('tracePaths never skips a stop, however long the path without it', () => {
  const dataset = given(
    'r1: a controls x',
    'r2: x controls m',
    'r3: m controls b',
    'r4: a controls m',
    'r5: m controls y',
    'r6: y controls b',
  )
  expect(tell(trace(dataset, ask('a', 'b', { via: ['x', 'm'] })))).toEqual([
    'a r1 x r2 m r3 b',
    'a r1 x r2 m r5 y r6 b',
  ])
})

test('tracePaths marks stances beyond two steps as speculative', () => {
  const dataset = given('a supports b', 'b opposes c', 'd supports c')
  const ends = ['b', 'c', 'd']
  const marks = ends.map((to) => trace(dataset, ask('a', to, { kind: 'stance' })).paths[0]!.speculative)
  expect(marks).toEqual([false, false, true])
})

test('tracePaths ranks by weakest status, steps, confidence with unknown last, and ids', () => {
  const dataset = given(
    'z: a controls b c0.9',
    'y: a controls b c0.9',
    'x: a controls b',
    'w: a controls b c0.2',
    'u: a controls m c1',
    'v: m controls b c1',
    't: a controls b possible c1',
  )
  const answer = trace(dataset, ask('a', 'b', { statuses: ['possible', 'actual'] }))
  expect(answer.paths.map(({ relations }) => relations.join(' '))).toEqual(['y', 'z', 'w', 'x', 'u v', 't'])
  expect(answer.paths.map(({ confidence }) => confidence)).toEqual([0.9, 0.9, 0.2, null, 1, 1])
})

test('tracePaths gives the distinct sources of a path in the order of their ids', () => {
  const dataset = given('a controls b @times @post', 'b controls c @times')
  expect(trace(dataset, ask('a', 'c')).paths[0]!.sources).toEqual(['post', 'times'])
})

test('tracePaths without a source keeps relations that rest on another source, or on none', () => {
  const dataset = given('r1: a controls b @times', 'r2: a controls b @times @post', 'r3: a controls b')
  expect(tell(trace(dataset, ask('a', 'b', { withoutSources: ['times'] })))).toEqual(['a r2 b', 'a r3 b'])
})

test('tracePaths lists the best paths, not the first found, if there are more than the limit', () => {
  const direct = Array.from({ length: 50 }, (_, index) => `a controls b c${index / 50}`)
  const answer = trace(given(...direct), ask('a', 'b', { limit: 3 }))
  expect(answer.paths.map(({ confidence }) => confidence)).toEqual([0.98, 0.96, 0.94])
  expect([answer.complete, answer.total]).toEqual([false, 50])
})

test('tracePaths counts all paths through a clique and lists the shortest', () => {
  const actors = Array.from({ length: 12 }, (_, index) => `n${index}`)
  const lines = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => `${a} cooperates_with ${b}`))
  const answer = trace(given(...lines), ask('n0', 'n11', { maxSteps: 6, limit: 101 }))
  expect(answer.total).toBe(1 + 10 + 10 * 9 + 10 * 9 * 8 + 10 * 9 * 8 * 7 + 10 * 9 * 8 * 7 * 6)
  expect(answer.paths.map(({ steps }) => steps)).toEqual([1, ...Array(10).fill(2), ...Array(90).fill(3)])
  expect(answer.onEveryPath).toEqual({ actors: [], relations: [] })
})

test('tracePaths on a dense network gives no total, and still lists the shortest paths', () => {
  const actors = Array.from({ length: 60 }, (_, index) => `n${index}`)
  const lines = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => `${a} cooperates_with ${b}`))
  const answer = trace(given('x: n0 controls n1 possible', ...lines), ask('n0', 'n59', { maxSteps: 6 }))
  expect([answer.complete, answer.total, answer.paths.length]).toEqual([false, null, 500])
  expect(answer.paths.map(({ steps }) => steps)).toEqual([1, ...Array(58).fill(2), ...Array(441).fill(3)])
  expect(answer.onEveryPath).toEqual({ actors: [], relations: [] })
  expect([...answer.moreByStatus]).toEqual([['possible', null]])
})

test('tracePaths gives the same count in a network too large for exact distances', () => {
  const random = createRandom(7)
  const pick = () => Math.floor(9000 * random() ** 3)
  const lines = Array.from({ length: 40_000 }, () => `n${pick()} controls n${pick()}`)
  const dataset = given(...lines)
  const next = groupBy(dataset.relations.values(), ({ source }) => source)
  const countWays = (actors: readonly ActorId[], to: string, steps: number): number => {
    const here = actors.at(-1)!
    if (here === to || steps === 0) return here === to ? 1 : 0
    const further = (next.get(here) ?? []).filter(({ target }) => !actors.includes(target))
    return further.reduce((sum, { target }) => sum + countWays([...actors, target], to, steps - 1), 0)
  }
  for (const [from, to, maxSteps] of [
    ['n30', 'n40', 3],
    ['n900', 'n1001', 4],
    ['n1000', 'n50', 3],
  ] as const) {
    const { total } = trace(dataset, ask(from, to, { maxSteps }))
    expect(total).toBeGreaterThan(0)
    expect(total).toBe(countWays([from as ActorId], to, maxSteps))
  }
})

test('tracePaths stops when it is told to', () => {
  const actors = Array.from({ length: 40 }, (_, index) => `n${index}`)
  const lines = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => `${a} cooperates_with ${b}`))
  let asked = 0
  const shouldStop = () => ++asked > 0
  const answer = trace(given(...lines), ask('n0', 'n39', { maxSteps: 6 }), { shouldStop })
  expect([asked, answer.complete, answer.total]).toEqual([1, false, null])
})

test('tracePaths follows a chain of twenty thousand actors to its end', () => {
  const actors = Array.from({ length: 20_000 }, (_, index) => `n${index}`)
  const lines = actors.slice(1).map((actor, index) => `${actors[index]} controls ${actor}`)
  const answer = trace(given(...lines), ask('n0', 'n19999', { maxSteps: 1e9 }))
  expect([answer.complete, answer.total, answer.paths[0]!.steps]).toEqual([true, 1, 19_999])
})

test('tracePaths treats names of object members as plain ids', () => {
  const chain = given('r1: a controls b', 'r2: b controls c')
  const rename = new Map([
    ['a', '__proto__'],
    ['b', 'constructor'],
    ['c', 'hasOwnProperty'],
    ['r1', '__proto__'],
    ['r2', 'toString'],
  ])
  const told = (text: string) => rename.get(text)!
  const relations = [...chain.relations.values()].map((relation) => ({
    ...relation,
    id: told(relation.id),
    source: told(relation.source),
    target: told(relation.target),
  }))
  const dataset = {
    ...chain,
    actors: new Map([...chain.actors.values()].map((actor) => [told(actor.id), { ...actor, id: told(actor.id) }])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  } as unknown as Dataset
  expect(tell(trace(dataset, ask('__proto__', 'hasOwnProperty')))).toEqual([
    '__proto__ __proto__ constructor toString hasOwnProperty',
  ])
  const refused = tracePaths(compileNetwork(chain), ask('__proto__', 'toString'))
  expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['unknown-id', 'unknown-id'])
})
