import { notify } from './commands/notices.ts'
import type { Command, Workspace } from './createWorkspace.ts'
import type { EngineOptions } from './graphEngine.ts'
import type { Failing } from './notice.ts'
import type { WorkspaceState } from './workspaceState.ts'

interface Followed<Answer> {
  readonly what: Failing
  /** What the answer depends on. The engine is asked again if any of it changes. */
  readonly listCauses: (state: WorkspaceState) => readonly unknown[]
  /** Asks the engine; `null` if there is nothing to ask. */
  readonly ask: (state: WorkspaceState, options: EngineOptions) => Promise<Answer> | null
  /** Keeps the answer. Takes the state that it was asked for. */
  readonly keep: (answer: Answer, asked: WorkspaceState) => Command
}

/**
 * Asks an engine whenever what an answer depends on changes, or the person retries. A late answer is dropped, and a
 * failure is reported. Gives a function that stops it.
 */
export function followAnswer<Answer>(
  workspace: Workspace,
  { what, listCauses, ask, keep }: Followed<Answer>,
): () => void {
  let causes: readonly unknown[] | null = null
  let asking: AbortController | null = null
  const update = () => {
    const state = workspace.getState()
    const next = [...listCauses(state), state.attempts]
    if (causes && next.every((cause, index) => cause === causes?.[index])) return
    causes = next
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    // The page has the records of its dataset.
    ask(state, { signal, records: false })?.then(
      (answer) => signal.aborted || workspace.run(keep(answer, state)),
      () => signal.aborted || workspace.run(notify({ code: 'failed', what })),
    )
  }
  update()
  return workspace.follow(update)
}
