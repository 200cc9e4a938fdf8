import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { ActionTarget } from './action.ts'

/** Lists the present targets of actions: the selection first, then the diagram and the page. */
export function listTargets({ dataset, view }: Pick<WorkspaceState, 'dataset' | 'view'>): ActionTarget[] {
  const { actors, relations } = view.selection
  const [first] = actors
  return [
    ...(actors.length > 1 ? [{ kind: 'actors', actors } as const] : []),
    ...(first ? [{ kind: 'actor', actor: first } as const] : []),
    ...(relations.length > 0 ? [{ kind: 'tie', relations } as const] : []),
    ...(dataset ? [{ kind: 'diagram' } as const] : []),
    { kind: 'page' },
  ]
}
