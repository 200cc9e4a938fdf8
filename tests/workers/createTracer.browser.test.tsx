import { expect, test } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { createTracer } from '../../src/workers/createTracer.ts'
import type { TraceReport } from '../../src/workspace/tracing.ts'
import { given } from '../network/given.ts'

/** Everybody leads to everybody, and nobody to z: to find out takes very long. */
const CROWD = Array.from({ length: 18 }, (_, index) => String.fromCharCode(97 + index))
const DATASET = given(...CROWD.flatMap((one) => CROWD.map((other) => `${one} heads ${other}`)), 'z heads y')
const QUESTION: TraceQuestion = { ...DEFAULT_CRITERIA, from: ['a'] as ActorId[], to: ['b'] as ActorId[], maxSteps: 12 }
const SHORT: TraceQuestion = { ...QUESTION, maxSteps: 1 }

function collect() {
  const reports: TraceReport[] = []
  const last = () => reports.at(-1)
  const isDone = () => {
    const report = last()
    return report?.kind === 'stopped' || (report?.kind === 'answer' && report.isDone)
  }
  return { reports, last, isDone, onReport: (report: TraceReport) => void reports.push(report) }
}

test('createTracer answers in a worker, and finds examples', async () => {
  const tracer = createTracer()
  const one = collect()
  tracer.ask(DATASET, { ask: 'paths', question: SHORT }, one.onReport)
  await expect.poll(one.isDone).toBe(true)
  expect(one.last()).toMatchObject({ answer: { result: { value: { total: 1 } } } })
  expect(await tracer.listExamples(given('a heads b', 'b heads c'))).toHaveLength(1)
})

test('createTracer tells how far a long trace is, and stops it with the best that was found', async () => {
  const tracer = createTracer()
  const long = collect()
  const asking = tracer.ask(DATASET, { ask: 'paths', question: QUESTION }, long.onReport)
  await expect.poll(() => long.last()).toMatchObject({ kind: 'progress', progress: { found: expect.any(Number) } })
  asking.stop()
  await expect.poll(long.isDone).toBe(true)
  expect(long.last()).toMatchObject({ kind: 'answer', answer: { result: { value: { total: null } } } })
})

test('createTracer says nothing more of what was cancelled, and answers what is asked next', async () => {
  const tracer = createTracer()
  const [long, short] = [collect(), collect()]
  tracer.ask(DATASET, { ask: 'paths', question: QUESTION }, long.onReport).cancel()
  tracer.ask(DATASET, { ask: 'paths', question: SHORT }, short.onReport)
  await expect.poll(short.isDone).toBe(true)
  expect(long.reports).toEqual([])
})

test('createTracer ends a worker that does not hear, and asks again what else was asked', async () => {
  const workers: Worker[] = []
  const Original = globalThis.Worker
  globalThis.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      workers.push(this)
    }
  }
  const tracer = createTracer()
  const [deaf, other, stopped] = [collect(), collect(), collect()]
  const cancelled = tracer.ask(DATASET, { ask: 'paths', question: QUESTION }, deaf.onReport)
  const toStop = tracer.ask(DATASET, { ask: 'paths', question: QUESTION }, stopped.onReport)
  const examples = tracer.listExamples(given('a heads b', 'b heads c'))
  tracer.ask(DATASET, { ask: 'paths', question: SHORT }, other.onReport)
  // What is told now never arrives.
  workers[0]!.terminate()
  cancelled.cancel()
  toStop.stop()
  await expect.poll(other.isDone).toBe(true)
  expect(workers.length).toBeGreaterThan(1)
  expect(await examples).toHaveLength(1)
  expect(deaf.reports).toEqual([])
  globalThis.Worker = Original
})
