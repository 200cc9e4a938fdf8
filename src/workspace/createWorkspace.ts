import type { WorkspaceState } from './workspaceState.ts'

/** Takes the state to the next one; the same state where there is nothing to do. */
export type Command = (state: WorkspaceState) => WorkspaceState

type Listener = (state: WorkspaceState, before: WorkspaceState) => void

/** The open document and what is seen of it: one state, changed by commands, followed by whoever shows it. */
export interface Workspace {
  readonly getState: () => WorkspaceState
  /** Runs a command at once; one that a listener runs waits until all have heard of the state that is there. */
  readonly run: (command: Command) => void
  /** Calls once for every state in which no command is left, in order; gives back what stops it. */
  readonly follow: (listener: Listener) => () => void
}

export function createWorkspace(initial: WorkspaceState): Workspace {
  let state = initial
  const waiting: Command[] = []
  const listeners = new Set<Listener>()
  let isSettling = false

  const settle = (): void => {
    const faults: unknown[] = []
    // What fails keeps nobody else from going on.
    const attempt = (act: () => void) => {
      try {
        act()
      } catch (fault) {
        faults.push(fault)
      }
    }
    const runWaiting = () => {
      for (let command = waiting.shift(); command; command = waiting.shift()) state = command(state)
    }
    while (waiting.length > 0) {
      const before = state
      while (waiting.length > 0) attempt(runWaiting)
      if (state === before) continue
      for (const listener of [...listeners]) if (listeners.has(listener)) attempt(() => listener(state, before))
    }
    if (faults.length > 0) throw faults[0]
  }
  return {
    getState: () => state,
    run: (command) => {
      waiting.push(command)
      if (isSettling) return
      isSettling = true
      try {
        settle()
      } finally {
        isSettling = false
      }
    },
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
