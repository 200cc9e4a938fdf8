import type { ActorId, Dataset } from '../model/dataset.ts'
import { notify } from './commands/notices.ts'
import type { Workspace } from './createWorkspace.ts'
import { deriveBasis } from './derive/deriveBasis.ts'
import { deriveFiltered } from './derive/deriveFiltered.ts'
import { deriveRequest } from './derive/deriveRequest.ts'
import type { Asking, TraceRequest, Tracer, Tracing } from './tracing.ts'
import { IDLE } from './tracing.ts'
import type { TraceView } from './view.ts'
import type { WorkspaceState } from './workspaceState.ts'

/**
 * Keeps the answers about paths up to date: that of the present question, that of the one beside it, and why an actor
 * is on no path. The old answer stays until the new one is there; a question that is no longer asked is cancelled.
 * Gives back what stops it.
 */
export function followTrace(workspace: Workspace, tracer: Tracer): () => void {
  const updates = [
    followQuestion(workspace, tracer, 'tracing', ({ view }) => view.trace),
    followQuestion(workspace, tracer, 'tracingBeside', ({ view }) => view.beside),
    followAbsence(workspace, tracer),
    followExamples(workspace, tracer),
  ]
  const update = () => {
    for (const one of updates) one()
  }
  update()
  return workspace.follow(update)
}

const FAILED = notify({ code: 'failed', what: 'trace' })

type Place = 'tracing' | 'tracingBeside'

function followQuestion(
  workspace: Workspace,
  tracer: Tracer,
  place: Place,
  getQuestion: (state: WorkspaceState) => TraceView | null,
): () => void {
  let asked: readonly unknown[] = []
  let asking: Asking | null = null
  let isTold = false
  const set = (change: Partial<Tracing>) =>
    workspace.run((state) => ({ ...state, [place]: { ...state[place], ...change } }))

  return () => {
    const state = workspace.getState()
    const { dataset, agreedSteps, attempts } = state
    const question = getQuestion(state)
    const relations = question?.onlyShown ? (deriveFiltered(state)?.relations ?? null) : null
    const basis = deriveBasis(state)
    const asks = [basis, question, relations, agreedSteps, attempts]
    if (asks.every((ask, index) => ask === asked[index])) {
      stopIfTold(state[place])
      return
    }
    const isOther = asked[0] !== basis
    asked = asks
    asking?.cancel()
    asking = null
    isTold = false
    const request = question && toRequest(state, question)
    if (!dataset || !request) {
      if (state[place] !== IDLE) workspace.run((now) => ({ ...now, [place]: IDLE }))
      return
    }
    set({ ...IDLE, answer: isOther ? null : state[place].answer, isDone: false })
    asking = tracer.ask(dataset, request, (report) => {
      if (report.kind === 'progress') set({ progress: report.progress })
      else if (report.kind === 'stopped') set({ ...IDLE, isStopped: true })
      else if (report.kind === 'failed') {
        set(IDLE)
        workspace.run(FAILED)
      } else set({ answer: report.answer, isCurrent: true, isDone: report.isDone, progress: null })
    })
  }

  function stopIfTold({ isStopped, isDone }: Tracing): void {
    if (!isStopped || isTold) return
    isTold = true
    if (isDone) asking?.cancel()
    else asking?.stop()
  }
}

function followAbsence(workspace: Workspace, tracer: Tracer): () => void {
  let asked: ActorId | undefined
  let asking: Asking | null = null
  return () => {
    const state = workspace.getState()
    const { dataset, tracing, view } = state
    const actor = tracing.absence?.actor
    if (actor === asked) return
    asked = actor
    asking?.cancel()
    asking = null
    const request = toRequest(state, view.trace)
    if (!dataset || !request || actor === undefined) return
    asking = tracer.ask(dataset, { ask: 'absence', question: request.question, actor }, (report) => {
      if (report.kind === 'failed') {
        workspace.run((now) => ({ ...now, tracing: { ...now.tracing, absence: null } }))
        workspace.run(FAILED)
      }
      if (report.kind !== 'answer' || report.answer.ask !== 'absence') return
      const { absence: answer } = report.answer
      workspace.run((now) => ({ ...now, tracing: { ...now.tracing, absence: { actor, answer } } }))
    })
  }
}

function followExamples(workspace: Workspace, tracer: Tracer): () => void {
  let shown: Dataset | null = null
  let attempt = 0
  return () => {
    const { dataset, attempts } = workspace.getState()
    const basis = deriveBasis(workspace.getState())
    if ((basis === shown && attempt === attempts) || !dataset) return
    shown = basis
    attempt = attempts
    tracer.listExamples(dataset).then(
      (examples) => {
        if (deriveBasis(workspace.getState()) === basis) workspace.run((state) => ({ ...state, examples }))
      },
      () => workspace.run(FAILED),
    )
  }
}

function toRequest(state: WorkspaceState, question: TraceView): TraceRequest | null {
  const relations = question.onlyShown ? (deriveFiltered(state)?.relations ?? null) : null
  return deriveRequest(question, relations ?? new Map(), state.agreedSteps)
}
