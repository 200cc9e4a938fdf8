import { expect, test } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import { NO_RECORDS } from '../../src/workspace/collectRecords.ts'
import { changeTrace } from '../../src/workspace/commands/changeView.ts'
import { setFacet } from '../../src/workspace/commands/filter.ts'
import { hover } from '../../src/workspace/commands/hover.ts'
import { tryAgain } from '../../src/workspace/commands/notices.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import { agreeToSteps, askAbsence, putBack, stopTracing, takeAway } from '../../src/workspace/commands/trace.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { findTrace } from '../../src/workspace/derive/deriveComparison.ts'
import { followTrace } from '../../src/workspace/followTrace.ts'
import type { ExampleQuestion, TraceAnswer, TraceReport, TraceRequest } from '../../src/workspace/tracing.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../../src/workspace/view.ts'
import { given } from '../network/given.ts'
import { createNaiveEngine } from './createNaiveEngine.ts'
import { givenState } from './givenState.ts'

const DATASET = given('a heads b', 'b heads d', 'a controls c', 'c heads d', 'x heads y')
const actors = (...ids: string[]) => ids as ActorId[]
const [A, B, D, X] = actors('a', 'b', 'd', 'x') as [ActorId, ActorId, ActorId, ActorId]
const ASKED = { ...INITIAL_TRACE, from: [A], to: [D] }

interface Asked {
  readonly request: TraceRequest
  readonly report: (report: TraceReport) => void
  /** There was nothing to tell when it was stopped. */
  readonly giveUp: () => void
  readonly fail: () => void
  readonly told: string[]
}

/** A page whose engine answers when it is told to, and keeps what it was asked and told. */
function follow() {
  const workspace = createWorkspace(givenState({ dataset: DATASET, view: { ...INITIAL_VIEW, trace: ASKED } }))
  const asked: Asked[] = []
  const examples: ((examples: readonly ExampleQuestion[]) => void)[] = []
  const engine = createNaiveEngine({
    trace: (_, request, options) =>
      new Promise((resolve, reject) => {
        const told: string[] = []
        options?.signal?.addEventListener('abort', () => told.push('cancel'))
        options?.stop?.addEventListener('abort', () => told.push('stop'))
        const fail = () => reject(new Error('followTrace.test: there is no answer'))
        asked.push({ request, report: options!.report!, giveUp: () => resolve(null), fail, told })
      }),
    listExamples: () =>
      new Promise((resolve) => examples.push((value) => resolve({ value, records: NO_RECORDS, complete: true }))),
  })
  const stop = followTrace(workspace, engine)
  const answer = (index: number, isDone = true) => {
    const report: TraceReport = { kind: 'answer', answer: toAnswer(asked[index]!.request), isDone }
    asked[index]!.report(report)
    return report.answer
  }
  return { workspace, asked, examples, answer, stop, getTracing: () => workspace.getState().tracing }
}

/** What was promised has come. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function toAnswer(request: TraceRequest): TraceAnswer {
  let last: TraceReport | undefined
  const report = (told: TraceReport) => {
    last = told
  }
  void createNaiveEngine().trace(DATASET, request, { report })
  if (last?.kind !== 'answer') throw new Error('nothing was answered')
  return last.answer
}

test('followTrace asks at once, and puts the answer into the workspace', () => {
  const { asked, answer, getTracing } = follow()
  expect(asked.map(({ request }) => request.ask)).toEqual(['paths'])
  expect(getTracing()).toMatchObject({ answer: null, isCurrent: false, isDone: false })
  const given = answer(0)
  expect(getTracing()).toMatchObject({ isCurrent: true, isDone: true, progress: null })
  expect(getTracing().answer).toBe(given)
})

test('followTrace keeps the old answer until the new one is there, marked as old, and cancels the old question', () => {
  const { workspace, asked, answer, getTracing } = follow()
  const old = answer(0)
  workspace.run(changeTrace({ maxSteps: 2 }))
  expect(asked[0]!.told).toEqual(['cancel'])
  expect(getTracing()).toMatchObject({ isCurrent: false, isDone: false })
  expect(getTracing().answer).toBe(old)
  const next = answer(1)
  expect(getTracing().answer).toBe(next)
  expect(getTracing().isCurrent).toBe(true)
})

test('followTrace tells of progress, and that what follows from the paths is still to come', () => {
  const { asked, answer, getTracing } = follow()
  asked[0]!.report({ kind: 'progress', progress: { found: 7, steps: 3 } })
  expect(getTracing().progress).toEqual({ found: 7, steps: 3 })
  answer(0, false)
  expect(getTracing()).toMatchObject({ isCurrent: true, isDone: false, progress: null })
})

test('followTrace asks for nothing when what changes is not the question', () => {
  const { workspace, asked } = follow()
  for (const command of [hover({ actors: [A] }), setFacet('signs', '-1', 'hide'), changeTrace({})])
    workspace.run(command)
  expect(asked.filter(({ told }) => told.length === 0)).toHaveLength(1)
  workspace.run(changeTrace({ onlyShown: true }))
  const before = asked.length
  workspace.run(setFacet('signs', '1', 'hide'))
  expect(asked).toHaveLength(before + 1)
})

test('followTrace waits for both ends, and for agreement to many steps', () => {
  const { workspace, asked, getTracing } = follow()
  workspace.run(changeTrace({ to: [] }))
  expect(getTracing()).toMatchObject({ answer: null, isDone: true })
  expect(asked).toHaveLength(1)
  workspace.run(changeTrace({ to: [D], maxSteps: 8 }))
  expect(asked).toHaveLength(1)
  workspace.run(agreeToSteps(8))
  expect(asked[1]!.request).toMatchObject({ question: { maxSteps: 8 } })
  workspace.run(changeTrace({ ask: 'reached', to: [], maxSteps: 4 }))
  expect(asked[2]!.request.ask).toBe('reached')
})

test('stopTracing ends a trace with what was found; once the paths are there, it ends what follows from them', () => {
  const { workspace, asked, answer, getTracing } = follow()
  workspace.run(stopTracing())
  workspace.run(stopTracing())
  expect(asked[0]!.told).toEqual(['stop'])
  expect(getTracing()).toMatchObject({ isStopped: true, isDone: false })
  answer(0)
  expect(getTracing()).toMatchObject({ isStopped: true, isDone: true, isCurrent: true })

  workspace.run(changeTrace({ maxSteps: 3 }))
  expect(getTracing().isStopped).toBe(false)
  answer(1, false)
  workspace.run(stopTracing())
  expect(asked[1]!.told).toEqual(['cancel'])
  expect(getTracing()).toMatchObject({ isStopped: true, isDone: true, isCurrent: true })
})

test('followTrace shows no old answer where a trace was stopped before it found anything', async () => {
  const { workspace, asked, answer, getTracing } = follow()
  answer(0)
  workspace.run(changeTrace({ maxSteps: 3 }))
  workspace.run(stopTracing())
  asked[1]!.giveUp()
  await settle()
  expect(getTracing()).toMatchObject({ answer: null, isStopped: true, isDone: true })
})

test('what is taken away leaves the answer as it was beside the new one, and comes back', () => {
  const { workspace, asked, answer, getTracing } = follow()
  answer(0)
  workspace.run(takeAway({ kind: 'actor', id: B }))
  expect(asked.slice(1).map(({ request }) => 'question' in request && request.question.avoid)).toEqual([[B], []])
  answer(1)
  answer(2)
  expect(findTrace(getTracing())?.total).toBe(1)
  expect(findTrace(workspace.getState().tracingBeside)?.total).toBe(2)
  workspace.run(takeAway({ kind: 'relation', id: 'r3' as never }))
  expect(workspace.getState().view.beside).toEqual(ASKED)
  workspace.run(putBack())
  expect(workspace.getState().view).toMatchObject({ trace: ASKED, beside: null })
  expect(workspace.getState().tracingBeside.answer).toBeNull()
})

test('followTrace finds out why an actor is on no path, until another question is asked', () => {
  const { workspace, asked, answer, getTracing } = follow()
  answer(0)
  workspace.run(askAbsence(X))
  expect(asked[1]!.request).toMatchObject({ ask: 'absence', actor: X })
  expect(getTracing().absence).toEqual({ actor: X, answer: null })
  answer(1)
  expect(getTracing().absence?.answer).toMatchObject({ kind: 'absent' })
  workspace.run(askAbsence(B))
  answer(2)
  expect(getTracing().absence?.answer).toMatchObject({ kind: 'present' })
  workspace.run(changeTrace({ maxSteps: 3 }))
  expect(getTracing().absence).toBeNull()
})

test('followTrace finds examples for a dataset, and drops those that come when another is open', async () => {
  const { workspace, examples } = follow()
  const example: ExampleQuestion = { kind: 'reach', from: A, to: D }
  workspace.run(openDataset(given('a heads b')))
  examples[0]!([example, example])
  await settle()
  expect(workspace.getState().examples).toEqual([])
  examples[1]!([example])
  await settle()
  expect(workspace.getState().examples).toEqual([example])
})

test('followTrace asks for nothing more once it is stopped', () => {
  const { workspace, asked, stop } = follow()
  stop()
  workspace.run(changeTrace({ maxSteps: 2 }))
  expect(asked).toHaveLength(1)
})

test('followTrace tells of a trace that fails, and asks it again when that is asked for', async () => {
  const { workspace, asked, answer, getTracing } = follow()
  asked[0]!.fail()
  await settle()
  expect(workspace.getState().notices).toEqual([{ code: 'failed', what: 'trace' }])
  expect(getTracing()).toMatchObject({ answer: null, isDone: true })
  workspace.run(tryAgain())
  expect(asked).toHaveLength(2)
  answer(1)
  expect(getTracing().isCurrent).toBe(true)
})

test('followTrace says nothing of a failure of what is no longer asked', async () => {
  const { workspace, asked } = follow()
  workspace.run(changeTrace({ maxSteps: 2 }))
  asked[0]!.fail()
  await settle()
  expect(workspace.getState().notices).toEqual([])
})
