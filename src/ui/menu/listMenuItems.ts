import type { OpenMenu, WorkspaceState } from '../../workspace/workspaceState.ts'
import type { ActionTarget } from '../action/action.ts'
import type { Offer } from '../action/offer.ts'
import { listOffers } from '../action/offer.ts'

/**
 * Lists what can be done with something in the diagram or in a table; without a target, what can be done with the view.
 */
export function listMenuItems(state: WorkspaceState, target: OpenMenu['target']): readonly Offer[] {
  return listMenuTargets(state, target).flatMap((each) => listOffers(state, each, 'menu'))
}

function listMenuTargets({ view }: WorkspaceState, target: OpenMenu['target']): readonly ActionTarget[] {
  if (!target) return [{ kind: 'diagram' }, { kind: 'page' }]
  const { actors } = view.selection
  return target.kind === 'actor' && actors.length > 1 ? [{ kind: 'actors', actors }, target] : [target]
}
