import './palette.css'
import { useMemo } from 'react'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { printOffer, runOffer } from '../action/offer.ts'
import { useActionWords } from '../action/useActionWords.ts'
import { FindDialog } from '../search/FindDialog.tsx'
import { useSurroundings, useWorkspaceState } from '../WorkspaceContext.ts'
import { searchOffers } from './searchOffers.ts'

const selectState = (state: WorkspaceState): WorkspaceState => state

/** Whatever can be done now, to be found by its words: first to what is selected, then to the diagram and the page. */
export function PaletteDialog() {
  const surroundings = useSurroundings()
  const words = useActionWords()
  const state = useWorkspaceState(selectState)
  const groups = useMemo(() => searchOffers(state, words, state.searched), [state, words])

  return (
    <FindDialog
      label={words.actions.finder.label}
      className="search palette"
      placeholder={words.actions.finder.placeholder}
      groups={groups}
      toKey={({ action, target }) => `${target.kind}:${action.id}`}
      onChoose={(offer) => runOffer(offer, surroundings)}
      hint={groups.length > 0 ? '' : words.actions.finder.nothing(state.searched)}
      show={(offer) => {
        const { icon: Icon, keys = [] } = offer.action
        return (
          <>
            <span className="type-sign">{Icon ? <Icon size={16} aria-hidden="true" /> : null}</span>
            <span className="hit">{printOffer(offer, words, state)}</span>
            {keys[0] ? <kbd>{words.actions.key(keys[0])}</kbd> : null}
          </>
        )
      }}
    />
  )
}
