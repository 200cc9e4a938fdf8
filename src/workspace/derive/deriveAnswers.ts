import type { RelationId } from '../../model/dataset.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { TraceQuestion } from '../../query/traceQuestion.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { TraceView } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { findTrace } from './deriveComparison.ts'
import { deriveFiltered } from './deriveFiltered.ts'
import { toQuestion } from './deriveRequest.ts'
import { toRibbonPath } from './toRibbonPath.ts'

/**
 * What can be published of a dataset: the diagram, the table of relations, the path that is shown, all paths of the
 * present question, these beside those of another question, or two pinned paths beside each other.
 */
export const SUBJECTS = ['diagram', 'table', 'path', 'paths', 'beside', 'pins'] as const
export type Subject = (typeof SUBJECTS)[number]

/** A question about paths with its answer, as far as it is known. */
export interface AskedPaths {
  readonly question: TraceQuestion
  readonly paths: readonly RibbonPath[]
  readonly total: number | null
  readonly chosen: boolean
}

/** The answers that a subject is about; `null`: it is about none, or they are not there. */
export function deriveAnswers(
  state: WorkspaceState,
  subject: Subject,
): readonly [AskedPaths] | readonly [AskedPaths, AskedPaths] | null {
  const { view, pinsBeside } = state
  switch (subject) {
    case 'diagram':
    case 'table':
      return null
    case 'path':
      return alone(view.path && choosePath(state, view.trace, view.path))
    case 'paths':
      return alone(tellAnswer(state, 'tracing', view.trace))
    case 'beside':
      return pair(
        tellAnswer(state, 'tracing', view.trace),
        view.beside && tellAnswer(state, 'tracingBeside', view.beside),
      )
    case 'pins': {
      const [first, second] = (pinsBeside ?? []).map(({ trace, path }) => path && choosePath(state, trace, path))
      return pair(first ?? null, second ?? null)
    }
  }
}

function alone(one: AskedPaths | null): readonly [AskedPaths] | null {
  return one && one.paths.length > 0 ? [one] : null
}

function pair(one: AskedPaths | null, other: AskedPaths | null): readonly [AskedPaths, AskedPaths] | null {
  return one && other && one.paths.length + other.paths.length > 0 ? [one, other] : null
}

function choosePath(state: WorkspaceState, trace: TraceView, ids: readonly RelationId[]): AskedPaths | null {
  const path = toRibbonPath(state.dataset!, ids, trace)
  return path && { question: toQuestion(trace, listVisible(state)), paths: [path], total: null, chosen: true }
}

function tellAnswer(state: WorkspaceState, place: 'tracing' | 'tracingBeside', trace: TraceView): AskedPaths | null {
  const answer: Trace | null = state[place].isCurrent ? findTrace(state[place]) : null
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
