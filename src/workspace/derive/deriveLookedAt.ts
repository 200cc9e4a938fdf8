import type { WorkspaceState } from '../workspaceState.ts'
import type { Subject } from './deriveAnswers.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'

/** What is looked at, and so is published unless something else is chosen: the table, the paths that are drawn, or the diagram. */
export function deriveLookedAt(state: WorkspaceState): Subject {
  if (state.view.screen === 'table') return 'table'
  const answer = deriveDrawnAnswer(state)
  if (!answer || answer.steps !== null || answer.paths.length === 0) return 'diagram'
  return state.view.path ? 'path' : 'paths'
}
