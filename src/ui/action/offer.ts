import type { ActionCatalogue } from '../../workspace/catalogue/getActionCatalogue.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Surroundings } from '../WorkspaceContext.ts'
import type { Action, ActionTarget, OfferContext } from './action.ts'
import { ACTIONS } from './registry.ts'

/** An action together with its target. */
export interface Offer {
  readonly action: Action<ActionTarget>
  readonly target: ActionTarget
}

/** Lists the actions that apply to a target now and are offered in a context, or anywhere. */
export function listOffers(state: WorkspaceState, target: ActionTarget, context?: OfferContext): Offer[] {
  return listActions(target.kind)
    .filter(({ offeredIn, applies }) => (!context || offeredIn.includes(context)) && (applies?.(state, target) ?? true))
    .map((action) => ({ action, target }))
}

/** Lists all actions for targets of a kind, whether or not they apply now. */
export function listActions(kind: ActionTarget['kind']): readonly Action<ActionTarget>[] {
  // Each list is only given targets of its own kind.
  return ACTIONS[kind] as readonly Action<ActionTarget>[]
}

/** The name of an action in the present state. */
export function printOffer({ action, target }: Offer, words: ActionCatalogue, state: WorkspaceState): string {
  return action.nameNow?.(words, state, target) ?? action.words(words).name
}

/** Runs the action on its target. */
export function runOffer({ action, target }: Offer, surroundings: Surroundings): void {
  if ('act' in action) action.act(surroundings, target)
  else surroundings.workspace.run(action.command(target))
}
