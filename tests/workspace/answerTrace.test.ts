import { expect, test } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { answerTrace } from '../../src/workspace/answerTrace.ts'
import type { TraceReport } from '../../src/workspace/tracing.ts'
import { given } from '../network/given.ts'

/** Everybody leads to everybody: paths without end. */
const CROWD = Array.from({ length: 16 }, (_, index) => String.fromCharCode(97 + index))
const NETWORK = compileNetwork(given(...CROWD.flatMap((one) => CROWD.map((other) => `${one} heads ${other}`))))
const LONG = { ...DEFAULT_CRITERIA, from: ['a'] as ActorId[], to: ['b'] as ActorId[], maxSteps: 12 }

test('answerTrace that is stopped gives the best of what it has found, and nothing that would take longer', () => {
  const answering = answerTrace(NETWORK, { ask: 'paths', question: LONG })
  const reports: TraceReport[] = []
  let step = answering.next('go on')
  while (!step.done && reports.length < 1000) {
    reports.push(step.value)
    step = answering.next('stop')
  }
  const last = reports.at(-1)
  if (last?.kind !== 'answer' || last.answer.ask !== 'paths' || !last.answer.result.ok) throw new Error('no answer')
  expect(step.done).toBe(true)
  expect(last.isDone).toBe(true)
  expect(last.answer).toMatchObject({ cuts: null, relaxations: null, result: { value: { total: null } } })
  expect(last.answer.result.value.paths.length).toBeGreaterThan(0)
})

test('answerTrace that is cancelled says nothing more', () => {
  const answering = answerTrace(NETWORK, { ask: 'paths', question: LONG })
  expect(answering.next('go on').done).toBe(false)
  expect(answering.next('cancel').done).toBe(true)
})
