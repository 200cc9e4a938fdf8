import { notify } from '../../workspace/commands/notices.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Action, ActionTarget } from '../action/action.ts'
import { listTargets } from '../action/listTargets.ts'
import { listActions, listOffers, runOffer } from '../action/offer.ts'
import { ACTIONS } from '../action/registry.ts'
import type { Surroundings } from '../WorkspaceContext.ts'

interface Shortcut {
  readonly kind: ActionTarget['kind']
  readonly action: Action<ActionTarget>
}

/** What each key does. Keys that work only in the diagram begin with `diagram `. */
const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  (Object.keys(ACTIONS) as ActionTarget['kind'][]).flatMap((kind) =>
    listActions(kind).flatMap((action) => {
      const { keys = [], keysInDiagram = [] } = action
      const names = [...keys, ...keysInDiagram.map((key) => `diagram ${key}`)]
      return names.map((name): [string, Shortcut] => [name, { kind, action }])
    }),
  ),
)

/** Runs the action of a key, if it applies now, or says why it does not; returns whether the key has an action. */
export function pressKey(surroundings: Surroundings, key: string, where: { readonly inDiagram: boolean }): boolean {
  const shortcut = (where.inDiagram ? SHORTCUTS.get(`diagram ${key}`) : undefined) ?? SHORTCUTS.get(key)
  if (!shortcut) return false
  const state = surroundings.workspace.getState()
  const target = listTargets(state).find(({ kind }) => kind === shortcut.kind)
  const offer = target && listOffers(state, target).find(({ action }) => action === shortcut.action)
  if (offer) runOffer(offer, surroundings)
  else if (target && isRefused(state, target, shortcut.action))
    surroundings.workspace.run(notify({ code: 'only-read' }))
  return true
}

/** Whether an action would apply if the document were not open for reading only. */
function isRefused(state: WorkspaceState, target: ActionTarget, action: Action<ActionTarget>): boolean {
  if (state.kept.kind !== 'read-only') return false
  return listOffers({ ...state, kept: { kind: 'not-kept' } }, target).some((offer) => offer.action === action)
}

/** Whether a key also works in a text field: a key with Ctrl or Cmd, or a function key, which types nothing. */
export function isKeyWhileTyping(key: string): boolean {
  return /^(?:Ctrl\+|F\d)/.test(key) && (SHORTCUTS.get(key)?.action.whileTyping ?? false)
}
