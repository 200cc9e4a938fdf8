import { normaliseText } from '../../base/normaliseText.ts'
import type { ActionCatalogue } from '../../workspace/catalogue/getActionCatalogue.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { listTargets } from '../action/listTargets.ts'
import type { Offer } from '../action/offer.ts'
import { listOffers, printOffer } from '../action/offer.ts'
import type { FoundGroup } from '../search/FindDialog.tsx'
import { printTarget } from './printTarget.ts'

/**
 * Lists what can be done now by words that begin as those that are typed, in any order: in the name of an action, in
 * that of what it is done to, or in other words for it. What the name alone tells comes first; without a text, all.
 */
export function searchOffers(state: WorkspaceState, words: ActionCatalogue, typed: string): FoundGroup<Offer>[] {
  const starts = normaliseText(typed).split(' ')
  // Signs are no words: there is nothing that they could find.
  if (typed.trim() !== '' && starts[0] === '') return []
  return listTargets(state)
    .map((target) => {
      const title = printTarget(target, words, state)
      const found = listOffers(state, target, 'palette')
        .flatMap((offer) => {
          const { name, also = '' } = offer.action.words(words)
          const now = printOffer(offer, words, state)
          const rank = [now, `${now} ${name} ${also} ${title}`].findIndex((text) => begins(text, starts))
          return rank < 0 ? [] : [{ offer, rank }]
        })
        .sort(byRank)
      return { title, items: found.map(({ offer }) => offer), rank: found[0]?.rank ?? 0 }
    })
    .filter(({ items }) => items.length > 0)
    .sort(byRank)
}

function byRank(one: { readonly rank: number }, other: { readonly rank: number }): number {
  return one.rank - other.rank
}

/** Whether each start begins a word of the text. */
function begins(text: string, starts: readonly string[]): boolean {
  const words = normaliseText(text).split(' ')
  return starts.every((start) => words.some((word) => word.startsWith(start)))
}
