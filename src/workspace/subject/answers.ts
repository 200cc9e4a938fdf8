import type { RelationId } from '../../model/dataset.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { Answer, Contents } from '../../scene/contents.ts'
import { findTrace } from '../derive/deriveComparison.ts'
import { deriveFiltered } from '../derive/deriveFiltered.ts'
import { toQuestion } from '../derive/deriveRequest.ts'
import { toRibbonPath } from '../derive/toRibbonPath.ts'
import type { TraceView } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'

type AnswerContents = Extract<Contents, { readonly kind: 'answers' }>

/** The path that is shown. */
export function deriveChosenPath(state: WorkspaceState): AnswerContents | null {
  const { trace, path } = state.view
  return alone(path && choosePath(state, trace, path))
}

/** All paths of the present question. */
export function deriveAnswer(state: WorkspaceState): AnswerContents | null {
  return alone(tellAnswer(state, 'tracing', state.view.trace))
}

/** The paths of the present question, and those of the question beside it. */
export function deriveAnswerBeside(state: WorkspaceState): AnswerContents | null {
  const { trace, beside } = state.view
  return pair(tellAnswer(state, 'tracing', trace), beside && tellAnswer(state, 'tracingBeside', beside))
}

/** Two pinned paths. */
export function derivePins(state: WorkspaceState): AnswerContents | null {
  const [first, second] = (state.pinsBeside ?? []).map(({ trace, path }) => path && choosePath(state, trace, path))
  return pair(first ?? null, second ?? null)
}

function alone(one: Answer | null): AnswerContents | null {
  return one && one.paths.length > 0 ? { kind: 'answers', answers: [one] } : null
}

function pair(one: Answer | null, other: Answer | null): AnswerContents | null {
  return one && other && one.paths.length + other.paths.length > 0 ? { kind: 'answers', answers: [one, other] } : null
}

function choosePath(state: WorkspaceState, trace: TraceView, ids: readonly RelationId[]): Answer | null {
  const path = toRibbonPath(state.dataset!, ids, trace)
  return path && { question: toQuestion(trace, listVisible(state)), paths: [path], total: null, chosen: true }
}

function tellAnswer(state: WorkspaceState, slot: 'tracing' | 'tracingBeside', trace: TraceView): Answer | null {
  const answer: Trace | null = state[slot].isCurrent ? findTrace(state[slot]) : null
  return (
    answer && {
      ...{ question: toQuestion(trace, listVisible(state)), chosen: false },
      ...{ paths: answer.paths, total: answer.total },
    }
  )
}

function listVisible(state: WorkspaceState) {
  return deriveFiltered(state)!.relations
}
