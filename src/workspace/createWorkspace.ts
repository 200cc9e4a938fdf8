import type { WorkspaceState } from './workspaceState.ts'

/** Gives the next state, or the same one if there is nothing to do. */
export type Command = (state: WorkspaceState) => WorkspaceState

type Listener = (state: WorkspaceState, before: WorkspaceState) => void

/** The open document and its view: one state, changed by commands and observed by listeners. */
export interface Workspace {
  readonly getState: () => WorkspaceState
  /** Runs a command at once. A command run by a listener waits until all listeners have seen the current state. */
  readonly run: (command: Command) => void
  /** Calls a listener for each settled state, in order. Gives a function that stops it. */
  readonly follow: (listener: Listener) => () => void
}

export function createWorkspace(initial: WorkspaceState): Workspace {
  let state = initial
  const waiting: Command[] = []
  const listeners = new Set<Listener>()
  let isSettling = false

  const settle = (): void => {
    const faults: unknown[] = []
    // A failing listener does not stop the others.
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
