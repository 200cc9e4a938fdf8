import { revealIn } from './commands/reveal.ts'
import type { Workspace } from './createWorkspace.ts'
import { deriveDrawnAnswer } from './derive/deriveDrawnAnswer.ts'
import type { WorkspaceState } from './workspaceState.ts'

/** Reveals the actors of the answer in the picture. Gives a function that stops it. */
export function followDrawnAnswer(workspace: Workspace): () => void {
  const reveal = (state: WorkspaceState) => {
    const answer = deriveDrawnAnswer(state)
    return answer ? revealIn(state, [...answer.actors]) : state
  }
  return workspace.follow((state, before) => {
    const isNew = deriveDrawnAnswer(state) !== deriveDrawnAnswer(before)
    if (isNew || state.arrangement !== before.arrangement) workspace.run(reveal)
  })
}
