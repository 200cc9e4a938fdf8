import { afterEach, expect, test } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { createWorkerEngine } from '../../src/workers/createWorkerEngine.ts'
import type { Answered, GraphEngine } from '../../src/workspace/graphEngine.ts'
import type { TraceAnswer, TraceReport } from '../../src/workspace/tracing.ts'
import { given } from '../network/given.ts'
import { createNaiveEngine } from '../workspace/createNaiveEngine.ts'

/** Everybody leads to everybody, and nobody to z: to find out takes very long. */
const CROWD = Array.from({ length: 18 }, (_, index) => String.fromCharCode(97 + index))
const DATASET = given(...CROWD.flatMap((one) => CROWD.map((other) => `${one} heads ${other}`)), 'z heads y')
const QUESTION: TraceQuestion = { ...DEFAULT_CRITERIA, from: ['a'] as ActorId[], to: ['b'] as ActorId[], maxSteps: 12 }
/** The longest time that a timer takes, in ms. */
const FOREVER = 2 ** 31 - 1
const SHORT: TraceQuestion = { ...QUESTION, maxSteps: 1 }
const SMALL = given('a heads b', 'b heads c', 'c opposes a')
const A = 'a' as ActorId

const Original = globalThis.Worker
afterEach(() => {
  globalThis.Worker = Original
})

/** Asks, and keeps what is reported and what comes of it. */
function ask(engine: GraphEngine, question: TraceQuestion, dataset = DATASET) {
  const [cancel, stop] = [new AbortController(), new AbortController()]
  const reports: TraceReport[] = []
  const report = (told: TraceReport) => void reports.push(told)
  const answer = engine.trace(dataset, { ask: 'paths', question }, { signal: cancel.signal, stop: stop.signal, report })
  answer.catch(() => {})
  return { cancel, stop, reports, answer, last: () => reports.at(-1) }
}

function getTotal(answered: Answered<TraceAnswer> | null) {
  const value = answered!.value
  return value.ask === 'paths' && value.result.ok ? value.result.value.total : undefined
}

test('createWorkerEngine answers in a worker with the records of the answer, and finds examples', async () => {
  const engine = createWorkerEngine()
  const { answer, last } = ask(engine, SHORT)
  const answered = await answer
  expect(getTotal(answered)).toBe(1)
  expect(answered).toMatchObject({ complete: true })
  expect([...answered!.records.actors.keys()]).toEqual(['a', 'b'])
  expect([...answered!.records.relations.values()]).toEqual([
    [...DATASET.relations.values()].find(({ source, target }) => source === 'a' && target === 'b'),
  ])
  expect(last()).toMatchObject({ kind: 'answer', isDone: true, answer: { result: { value: { total: 1 } } } })
  const examples = await engine.listExamples(given('a heads b', 'b heads c'))
  expect(examples.value).toHaveLength(1)
  expect(examples.records.actors.size).toBe(2)
})

test('createWorkerEngine tells how far a long trace is, and stops it with the best that was found', async () => {
  // On a slow machine the worker takes its time to hear.
  const long = ask(createWorkerEngine({ cancel: FOREVER, stop: FOREVER }), QUESTION)
  await expect.poll(() => long.last()).toMatchObject({ kind: 'progress', progress: { found: expect.any(Number) } })
  long.stop.abort()
  const answered = await long.answer
  expect(getTotal(answered)).toBe(null)
  expect(answered!.complete).toBe(false)
  expect(long.last()).toMatchObject({ kind: 'answer', answer: { result: { value: { total: null } } } })
})

test('createWorkerEngine says nothing more of what was cancelled, and answers what is asked next', async () => {
  const engine = createWorkerEngine()
  const long = ask(engine, QUESTION)
  long.cancel.abort()
  await expect(long.answer).rejects.toBe(long.cancel.signal.reason)
  const short = ask(engine, SHORT)
  expect(getTotal(await short.answer)).toBe(1)
  expect(long.reports).toEqual([])
  await expect(engine.filter(SMALL, {}, { signal: AbortSignal.abort('early') })).rejects.toBe('early')
})

test('createWorkerEngine ends a worker that does not hear, and asks again what else was asked', async () => {
  const workers: Worker[] = []
  globalThis.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      workers.push(this)
    }
  }
  const engine = createWorkerEngine()
  const deaf = ask(engine, QUESTION)
  const toStop = ask(engine, QUESTION)
  const examples = engine.listExamples(given('a heads b', 'b heads c'))
  const other = ask(engine, SHORT)
  // What is told now never arrives.
  workers[0]!.terminate()
  deaf.cancel.abort()
  toStop.stop.abort()
  expect(getTotal(await other.answer)).toBe(1)
  expect(workers.length).toBeGreaterThan(1)
  expect((await examples).value).toHaveLength(1)
  expect(deaf.reports).toEqual([])
})

test('createWorkerEngine answers whatever is asked as an engine does that looks through all records', async () => {
  const [engine, naive] = [createWorkerEngine(), createNaiveEngine()]
  const filter = { signs: [['-1', 'hide']] } as const
  const questions: readonly ((one: GraphEngine) => Promise<Answered<unknown>>)[] = [
    (one) => one.search(SMALL, { query: 'a', among: 'all', limit: 2 }),
    (one) => one.search(SMALL, { query: 'b', among: 'actors', limit: 20 }),
    (one) => one.search(SMALL, { query: 'heads', among: 'actors-and-relations', limit: 1 }),
    (one) => one.rank(SMALL, { limit: 2 }),
    (one) => one.rank(DATASET, { limit: 50 }),
    (one) => one.filter(SMALL, {}),
    (one) => one.filter(SMALL, filter),
    (one) => one.neighbourhood(SMALL, { actor: A, steps: 1, filter, limit: 10 }),
    (one) => one.neighbourhood(SMALL, { actor: A, steps: 2, filter: {}, limit: 2 }),
    (one) => one.neighbourhood(SMALL, { actor: 'nobody' as ActorId, steps: 2, filter: {}, limit: 2 }),
  ]
  for (const question of questions) {
    const [answered, expected] = [await question(engine), await question(naive)]
    expect(answered.value).toEqual(expected.value)
    expect(answered.complete).toBe(expected.complete)
  }
})

/** A ring with chords, in which betweenness takes seconds. */
const RING = given(
  ...Array.from({ length: 3000 }, (_, at) => [
    `a${at} heads a${(at + 1) % 3000}`,
    `a${at} heads a${(at * 7 + 3) % 3000}`,
    `a${at} heads a${(at * 13 + 5) % 3000}`,
  ]).flat(),
)

test('createWorkerEngine measures in a worker what an engine does on the page, with the records of the answer', async () => {
  const [engine, naive] = [createWorkerEngine(), createNaiveEngine()]
  for (const id of ['degree', 'closeness', 'communities', 'frustration', 'bridges'] as const) {
    const { value, records } = await engine.measure(SMALL, { id, layer: null })
    expect(value).toEqual((await naive.measure(SMALL, { id, layer: null })).value)
    for (const { ids } of value.ranked)
      for (const mentioned of ids)
        expect(records.actors.has(mentioned as ActorId) || value.of === 'relations').toBe(true)
  }
})

test('createWorkerEngine tells how much of a measure is done, ends it, and answers what else is asked meanwhile', async () => {
  const engine = createWorkerEngine({ cancel: FOREVER, stop: FOREVER })
  const cancel = new AbortController()
  const shares: number[] = []
  const report = (share: number) => void shares.push(share)
  const measuring = engine.measure(RING, { id: 'betweenness', layer: null }, { signal: cancel.signal, report })
  measuring.catch(() => {})
  await expect.poll(() => shares.length).toBeGreaterThan(1)
  expect((await engine.rank(RING, { limit: 1 })).value).toHaveLength(1)
  cancel.abort('enough')
  await expect(measuring).rejects.toBe('enough')
  const told = shares.length
  expect((await engine.measure(RING, { id: 'degree', layer: null })).value.ranked).toHaveLength(3000)
  expect(shares.slice(told)).toEqual([])
  expect(shares).toEqual([...shares].sort((one, other) => one - other))
})
