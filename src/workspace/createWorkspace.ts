import type { WorkspaceState } from './workspaceState.ts'

/** Takes the state to the next one; the same state where there is nothing to do. */
export type Command = (state: WorkspaceState) => WorkspaceState

/** The open document and what is seen of it: one state, changed by commands, followed by whoever shows it. */
export interface Workspace {
  readonly getState: () => WorkspaceState
  readonly run: (command: Command) => void
  /** Calls on every change; gives back what stops it. */
  readonly follow: (listener: (state: WorkspaceState, before: WorkspaceState) => void) => () => void
}

export function createWorkspace(initial: WorkspaceState): Workspace {
  let state = initial
  const listeners = new Set<(state: WorkspaceState, before: WorkspaceState) => void>()
  return {
    getState: () => state,
    run: (command) => {
      const before = state
      state = command(before)
      if (state === before) return
      for (const listener of listeners) listener(state, before)
    },
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
