import { expect, test } from 'vitest'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import type { Trace } from '../../src/query/tracePaths.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { build } from '../network/given.ts'

/** A relation as "from type to", and what else it says. */
type Told = readonly [words: string, more?: object]

function trace(told: readonly Told[], change: object = {}): Trace {
  const relations = told.map(([words, more], index) => {
    const [source, type, target] = words.split(' ')
    return { id: `r${index + 1}`, source, type, target, ...more }
  })
  const ids = [...new Set(relations.flatMap(({ source, target }) => [source, target]))]
  const actors = ids.map((id) => ({ id, name: { en: id }, type: 'organisation' }))
  const sources = ['x', 'y'].map((id) => ({ id }))
  const question = { ...DEFAULT_CRITERIA, from: ['a'], to: ['c'], ...change } as unknown as TraceQuestion
  const answer = tracePaths(compileNetwork(build({ actors, sources, relations })), question)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value
}

function tracePair(first: object, second: object, change: object = {}) {
  return trace(
    [
      ['a controls b', first],
      ['b controls c', second],
    ],
    change,
  ).paths[0]
}

const from = (...sources: readonly string[]) => ({ evidence: sources.map((source) => ({ source })) })

const TOY: readonly Told[] = [
  ['a supports b', { strength: 0.8 }],
  ['b opposes c', { strength: 0.5 }],
  ['a opposes d', { strength: 0.6 }],
  ['d opposes c', { strength: 0.9 }],
]

test('a trace sums the paths for and against separately, and always gives the conflict with the net', () => {
  const { balance, paths } = trace(TOY, { kind: 'stance', strengthBy: 'product' })
  expect(paths.map(({ strength, sign }) => [strength, sign])).toEqual([
    [0.4, -1],
    [expect.closeTo(0.54, 12), 1],
  ])
  expect(balance).toMatchObject({ supporting: 1, opposing: 1, neutral: 0 })
  expect(balance!.sums).toMatchObject({ by: 'strength', positive: 0.54, negative: 0.4, net: 0.14 })
  expect(balance!.sums!.conflict).toBeCloseTo(0.8511, 4)
})

test('a path is as strong as its weakest relation if strengths are ordinal', () => {
  const { paths } = trace(TOY, { kind: 'stance', order: 'strength' })
  expect(paths.map(({ relations, strength }) => [...relations, strength])).toEqual([
    ['r3', 'r4', 0.6],
    ['r1', 'r2', 0.5],
  ])
})

test('a trace counts paths instead of summing if a strength is unknown, and gives no sum without a path', () => {
  const counted = trace([...TOY.slice(0, 3), ['d opposes c']], { kind: 'stance' }).balance!
  expect(counted.sums).toEqual({ by: 'number', positive: 1, negative: 1, net: 0, conflict: 1 })
  expect(trace([['c opposes d'], ['a opposes d']], { kind: 'stance', maxSteps: 1 }).balance!.sums).toBe(null)
  expect(trace([['a controls c']]).balance).toBe(null)
})

test('a positive path by way of enemies is marked as inferred', () => {
  const { paths } = trace([...TOY, ['a supports c']], { kind: 'stance' })
  expect(paths.map(({ relations, inferred }) => [relations.join(' '), inferred])).toEqual([
    ['r5', false],
    ['r1 r2', false],
    ['r3 r4', true],
  ])
})

test('the confidence of a path is its least, or the product on request, and always lies within the bounds of Fréchet', () => {
  const told: readonly Told[] = [
    ['a controls b', { confidence: 0.9 }],
    ['b controls d', { confidence: 0.8 }],
    ['d controls c', { confidence: 0.7 }],
  ]
  const [least, product] = [trace(told).paths[0]!, trace(told, { confidenceBy: 'product' }).paths[0]!]
  expect([least.confidence, product.confidence]).toEqual([0.7, expect.closeTo(0.504, 12)])
  expect(least.confidenceBounds).toEqual([expect.closeTo(0.4, 12), 0.7])
  expect(tracePair({ confidence: 0.9 }, {})).toMatchObject({ confidence: null, confidenceBounds: null })
})

test('a path held from the latest start to the earliest end of its relations', () => {
  const path = tracePair({ start: '2015', end: '2020-06' }, { start: '2018-02', end: '2022' })!
  expect(path.held).toEqual({ at: 'yes', start: '2018-02', end: '2020-06' })
  expect(path.timeDoubtful).toBe(false)
})

test('a path may never have held at one time, or its dates may leave that open', () => {
  expect(tracePair({ start: '2010', end: '2012' }, { start: '2015' })!.held.at).toBe('no')
  expect(tracePair({ start: '2010', end: '2015' }, { start: '2015-03' })!.held.at).toBe('perhaps')
  expect(tracePair({ start: '2010' }, {})!.held).toEqual({ at: 'perhaps', start: '2010', end: null })
})

test('a path whose dates leave open if it fits in time is marked, and counted separately', () => {
  const told: readonly Told[] = [
    ['a controls c', { start: '2019', end: '2021' }],
    ['a controls c', { start: '2020', end: '2021' }],
    ['a controls c', {}],
    ['a controls c', { start: '2022' }],
  ]
  const time = { mode: 'each', within: '2020-05' }
  const open = trace(told, { time })
  expect(open.paths.map(({ relations, timeDoubtful }) => [relations[0], timeDoubtful])).toEqual([
    ['r1', false],
    ['r2', true],
    ['r3', true],
  ])
  expect([open.doubtful, open.moreIfOpen]).toEqual([
    { times: 2, grades: 0, statuses: 0 },
    { times: 0, grades: 0 },
  ])
  const sure = trace(told, { time, unknownTimes: false })
  expect(sure.paths.map(({ relations }) => relations[0])).toEqual(['r1'])
  expect([sure.doubtful.times, sure.moreIfOpen.times]).toEqual([0, 2])
})

test('a path with a grade that cannot be judged is marked, counted, and left out on request', () => {
  const told: readonly Told[] = [
    ['a controls c', { credibility: 2 }],
    ['a controls c', { credibility: 6 }],
    ['a controls c', { credibility: 4 }],
  ]
  const open = trace(told, { credibility: 3 })
  expect(open.paths.map(({ relations, gradeDoubtful }) => [relations[0], gradeDoubtful])).toEqual([
    ['r1', false],
    ['r2', true],
  ])
  expect([open.doubtful.grades, open.moreIfOpen.grades]).toEqual([1, 0])
  const sure = trace(told, { credibility: 3, ungraded: false })
  expect([sure.total, sure.doubtful.grades, sure.moreIfOpen.grades]).toEqual([1, 0, 1])
})

test('a path rests on the source that is the only one of most of its relations', () => {
  expect(tracePair(from('x'), from('x', 'y'))).toMatchObject({
    sources: ['x', 'y'],
    restsOn: { source: 'x', steps: 1 },
  })
  expect(tracePair(from('y'), from('y'))!.restsOn).toEqual({ source: 'y', steps: 2 })
  expect(tracePair(from('x', 'y'), {})!.restsOn).toBe(null)
})

test('a trace gives the number of paths left without each source on which one rests alone', () => {
  const { reliances } = trace([
    ['a controls b', from('x')],
    ['b controls c', from('x')],
    ['a controls c', from('x', 'y')],
    ['a controls d', from('y')],
    ['d controls c', from('x')],
  ])
  expect(reliances).toEqual([
    { source: 'x', remaining: 1 },
    { source: 'y', remaining: 2 },
  ])
})

test('a trace gives the number of further paths that each other status would give', () => {
  const { moreByStatus, total } = trace([
    ['a controls c'],
    ['a controls c', { status: 'past' }],
    ['a controls b', { status: 'alleged' }],
    ['b controls c'],
    ['b controls c', { status: 'past' }],
  ])
  expect([total, ...moreByStatus]).toEqual([1, ['past', 1], ['alleged', 1]])
})

test('a question crosses relations whose status is not said, and tells how many steps and paths rest on them', () => {
  const told: readonly Told[] = [
    ['a controls b', { status: 'unspecified', explicitness: 'unspecified' }],
    ['b controls c', {}],
    ['a controls d', {}],
    ['d controls e', {}],
    ['e controls c', {}],
  ]
  const { paths, doubtful } = trace(told)
  expect(paths.map(({ steps, status, unsaidStatuses }) => [steps, status, unsaidStatuses])).toEqual([
    [3, 'actual', 0],
    [2, 'unspecified', 1],
  ])
  expect(doubtful.statuses).toBe(1)
})

test('a question for what is actual leaves out what is not said, and tells how many paths that costs', () => {
  const told: readonly Told[] = [['a controls c', { status: 'unspecified' }]]
  const { total, moreByStatus } = trace(told, { statuses: ['actual'] })
  expect([total, [...moreByStatus]]).toEqual([0, [['unspecified', 1]]])
})
