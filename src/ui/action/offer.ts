import type { ActionCatalogue } from '../../workspace/catalogue/getActionCatalogue.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Surroundings } from '../WorkspaceContext.ts'
import type { Action, ActionTarget, OfferContext } from './action.ts'
import { ACTIONS } from './registry.ts'

/** An action with what it would be done to. */
export interface Offer {
  readonly action: Action<ActionTarget>
  readonly target: ActionTarget
}

/** Lists what can be done to a target now and is offered at a place, or anywhere. */
export function listOffers(state: WorkspaceState, target: ActionTarget, context?: OfferContext): Offer[] {
  return listActions(target.kind)
    .filter(({ offeredIn, applies }) => (!context || offeredIn.includes(context)) && (applies?.(state, target) ?? true))
    .map((action) => ({ action, target }))
}

/** Lists whatever can be done to targets of a kind, now or at another time. */
export function listActions(kind: ActionTarget['kind']): readonly Action<ActionTarget>[] {
  // Each list is asked about targets of its own kind only.
  return ACTIONS[kind] as readonly Action<ActionTarget>[]
}

/** The name of an action as things stand. */
export function printOffer({ action, target }: Offer, words: ActionCatalogue, state: WorkspaceState): string {
  return action.nameNow?.(words, state, target) ?? action.words(words).name
}

/** Does it. */
export function runOffer({ action, target }: Offer, surroundings: Surroundings): void {
  if ('act' in action) action.act(surroundings)
  else surroundings.workspace.run(action.command(target))
}
