import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { ActionTarget } from '../action/action.ts'
import { listOffers, printOffer, runOffer } from '../action/offer.ts'
import { useActionWords } from '../action/useActionWords.ts'
import { useSurroundings, useWorkspaceState } from '../WorkspaceContext.ts'

const selectState = (state: WorkspaceState): WorkspaceState => state

/** Buttons for what can be done to the thing shown in the panel. */
export function ActionButtons({ target }: { readonly target: ActionTarget }) {
  const surroundings = useSurroundings()
  const words = useActionWords()
  const state = useWorkspaceState(selectState)
  const offers = listOffers(state, target, 'panel')
  if (offers.length === 0) return null

  return (
    <p className="actions">
      {offers.map((offer) => {
        const { id, icon: Icon, words: named } = offer.action
        return (
          <button type="button" key={id} onClick={() => runOffer(offer, surroundings)}>
            {Icon ? <Icon size={14} aria-hidden="true" /> : null}{' '}
            {named(words).short ?? printOffer(offer, words, state)}
          </button>
        )
      })}
    </p>
  )
}
