import type { Dataset } from '../model/dataset.ts'
import type { Workspace } from './createWorkspace.ts'
import { deriveFiltered } from './derive/deriveFiltered.ts'
import { deriveRequest } from './derive/deriveRequest.ts'
import type { Tracer, Tracing } from './tracing.ts'
import { IDLE } from './tracing.ts'
import type { TraceView } from './view.ts'
import type { WorkspaceState } from './workspaceState.ts'

type Place = 'tracing' | 'tracingBeside'

/**
 * Keeps the answers about paths up to date: that of the present question, and that of the one beside it. The old
 * answer stays until the new one is there; a question that is no longer asked is cancelled. Gives back what stops it.
 */
export function followTrace(workspace: Workspace, tracer: Tracer): () => void {
  const updateMain = followQuestion(workspace, tracer, 'tracing', ({ view }) => view.trace)
  const updateBeside = followQuestion(workspace, tracer, 'tracingBeside', ({ view }) => view.beside)
  const stop = workspace.follow(() => {
    updateMain()
    updateBeside()
  })
  let shown: Dataset | null = null
  const updateExamples = () => {
    const { dataset } = workspace.getState()
    if (dataset === shown || !dataset) return
    shown = dataset
    void tracer.listExamples(dataset).then((examples) => {
      if (workspace.getState().dataset === dataset) workspace.run((state) => ({ ...state, examples }))
    })
  }
  const stopExamples = workspace.follow(updateExamples)
  updateMain()
  updateBeside()
  updateExamples()
  return () => {
    stop()
    stopExamples()
  }
}

function followQuestion(
  workspace: Workspace,
  tracer: Tracer,
  place: Place,
  getQuestion: (state: WorkspaceState) => TraceView | null,
): () => void {
  let asked: readonly unknown[] = []
  let cancel = () => {}
  const set = (change: Partial<Tracing>) =>
    workspace.run((state) => ({ ...state, [place]: { ...state[place], ...change } }))
  return () => {
    const state = workspace.getState()
    const { dataset, agreedSteps } = state
    const question = getQuestion(state)
    const relations = question?.onlyShown ? (deriveFiltered(state)?.relations ?? null) : null
    const asks = [dataset, question, relations, agreedSteps]
    if (asks.every((ask, index) => ask === asked[index])) return
    const isOther = asked[0] !== dataset
    asked = asks
    cancel()
    cancel = () => {}
    const request = question && deriveRequest(question, relations ?? new Map(), agreedSteps)
    if (!dataset || !request) {
      if (state[place] !== IDLE) workspace.run((now) => ({ ...now, [place]: IDLE }))
      return
    }
    set({ isDone: false, progress: null, absence: null, ...(isOther ? { answer: null } : {}) })
    cancel = tracer.ask(dataset, request, (report) => {
      if (report.kind === 'progress') set({ progress: report.progress })
      else set({ answer: report.answer, isDone: report.isDone, progress: null })
    })
  }
}
