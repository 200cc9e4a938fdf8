import type { ActorId, Dataset } from '../model/dataset.ts'
import { notify } from './commands/notices.ts'
import type { Workspace } from './createWorkspace.ts'
import { deriveBasis } from './derive/deriveBasis.ts'
import { deriveFiltered } from './derive/deriveFiltered.ts'
import { deriveRequest } from './derive/deriveRequest.ts'
import type { GraphEngine } from './graphEngine.ts'
import type { TraceReport, TraceRequest, Tracing } from './tracing.ts'
import { IDLE } from './tracing.ts'
import type { TraceView } from './view.ts'
import type { WorkspaceState } from './workspaceState.ts'

/**
 * Keeps answers about paths up to date: to the present question, to the one beside it, and to why an actor is on no
 * path. The old answer stays until the new one arrives, and obsolete questions are cancelled. Gives a function that
 * stops it.
 */
export function followTrace(workspace: Workspace, engine: GraphEngine): () => void {
  const updates = [
    followQuestion(workspace, engine, 'tracing', ({ view }) => view.trace),
    followQuestion(workspace, engine, 'tracingBeside', ({ view }) => view.beside),
    followAbsence(workspace, engine),
    followExamples(workspace, engine),
  ]
  const update = () => {
    for (const one of updates) one()
  }
  update()
  return workspace.follow(update)
}

/** A pending request: `cancel` drops it, `stop` asks for what was found so far. */
interface Asking {
  readonly cancel: AbortController
  readonly stop: AbortController
}

const FAILED = notify({ code: 'failed', what: 'trace' })

type Slot = 'tracing' | 'tracingBeside'

function followQuestion(
  workspace: Workspace,
  engine: GraphEngine,
  slot: Slot,
  getQuestion: (state: WorkspaceState) => TraceView | null,
): () => void {
  let asked: readonly unknown[] = []
  let asking: Asking | null = null
  let isTold = false
  const set = (change: Partial<Tracing>) =>
    workspace.run((state) => ({ ...state, [slot]: { ...state[slot], ...change } }))

  return () => {
    const state = workspace.getState()
    const { dataset, agreedSteps, attempts } = state
    const question = getQuestion(state)
    const relations = question?.onlyShown ? (deriveFiltered(state)?.relations ?? null) : null
    const basis = deriveBasis(state)
    const asks = [basis, question, relations, agreedSteps, attempts]
    if (asks.every((ask, index) => ask === asked[index])) {
      stopIfTold(state[slot])
      return
    }
    const isOther = asked[0] !== basis
    asked = asks
    asking?.cancel.abort()
    asking = null
    isTold = false
    const request = question && toRequest(state, question)
    if (!dataset || !request) {
      if (state[slot] !== IDLE) workspace.run((now) => ({ ...now, [slot]: IDLE }))
      return
    }
    set({ ...IDLE, answer: isOther ? null : state[slot].answer, isDone: false })
    asking = { cancel: new AbortController(), stop: new AbortController() }
    const [{ signal }, { signal: stop }] = [asking.cancel, asking.stop]
    const hear = (report: TraceReport) => {
      if (report.kind === 'progress') set({ progress: report.progress })
      else set({ answer: report.answer, isCurrent: true, isDone: report.isDone, progress: null })
    }
    engine.trace(dataset, request, { signal, stop, report: hear, records: false }).then(
      (answered) => answered ?? (signal.aborted || set({ ...IDLE, isStopped: true })),
      () => {
        if (signal.aborted) return
        set(IDLE)
        workspace.run(FAILED)
      },
    )
  }

  function stopIfTold({ isStopped, isDone }: Tracing): void {
    if (!isStopped || isTold) return
    isTold = true
    if (isDone) asking?.cancel.abort()
    else asking?.stop.abort()
  }
}

function followAbsence(workspace: Workspace, engine: GraphEngine): () => void {
  let asked: ActorId | undefined
  let asking: AbortController | null = null
  return () => {
    const state = workspace.getState()
    const { dataset, tracing, view } = state
    const actor = tracing.absence?.actor
    if (actor === asked) return
    asked = actor
    asking?.abort()
    asking = null
    const request = toRequest(state, view.trace)
    if (!dataset || !request || actor === undefined) return
    asking = new AbortController()
    const { signal } = asking
    const set = (absence: Tracing['absence']) =>
      workspace.run((now) => ({ ...now, tracing: { ...now.tracing, absence } }))
    const report = (told: TraceReport) => {
      if (told.kind === 'answer' && told.answer.ask === 'absence') set({ actor, answer: told.answer.absence })
    }
    engine
      .trace(dataset, { ask: 'absence', question: request.question, actor }, { signal, report, records: false })
      .catch(() => {
        if (signal.aborted) return
        set(null)
        workspace.run(FAILED)
      })
  }
}

function followExamples(workspace: Workspace, engine: GraphEngine): () => void {
  let shown: Dataset | null = null
  let attempt = 0
  return () => {
    const { dataset, attempts } = workspace.getState()
    const basis = deriveBasis(workspace.getState())
    if ((basis === shown && attempt === attempts) || !dataset) return
    shown = basis
    attempt = attempts
    engine.listExamples(dataset, { records: false }).then(
      ({ value: examples }) => {
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
