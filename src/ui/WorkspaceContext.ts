import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Catalogue } from '../workspace/catalogue/getCatalogue.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { WorkspaceState } from '../workspace/workspaceState.ts'
import type { Ports } from './ports.ts'

/** What every component can use: the workspace, the texts and the platform. */
export interface Surroundings {
  readonly workspace: Workspace
  readonly words: Catalogue
  readonly ports: Ports
}

export const WorkspaceContext = createContext<Surroundings | null>(null)

export function useSurroundings(): Surroundings {
  const surroundings = useContext(WorkspaceContext)
  if (!surroundings) throw new Error('useSurroundings: no WorkspaceContext above this component')
  return surroundings
}

export function useWorkspace(): Workspace {
  return useSurroundings().workspace
}

export function useWords(): Catalogue {
  return useSurroundings().words
}

/** Subscribes to a part of the state. The selector must give the same value for the same state. */
export function useWorkspaceState<Value>(select: (state: WorkspaceState) => Value): Value {
  const workspace = useWorkspace()
  return useSyncExternalStore(
    (notify) => workspace.follow(notify),
    () => select(workspace.getState()),
  )
}
