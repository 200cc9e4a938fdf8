import { inLanguage } from '../../base/language.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import { setFacet } from '../../workspace/commands/filter.ts'
import { select } from '../../workspace/commands/select.ts'
import { traceWithout } from '../../workspace/commands/trace.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { listMissingEnds } from '../../workspace/derive/deriveRequest.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Action, TargetOf } from './action.ts'

type TieTarget = TargetOf<'tie'>

/** What can be done to the relations of a tie. */
export const RELATION_ACTIONS: readonly Action<TieTarget>[] = [
  {
    id: 'relation-details',
    words: ({ actions }) => actions.details,
    offeredIn: ['menu', 'palette'],
    command: ({ relations }) => select({ relations }),
  },
  {
    id: 'avoid-relation',
    words: ({ actions }) => actions.avoid,
    offeredIn: ['menu', 'panel', 'palette'],
    applies: ({ view }, { relations }) => relations.length === 1 && listMissingEnds(view.trace).length === 0,
    command: ({ relations }) => traceWithout({ kind: 'relation', id: relations[0]! }),
  },
  // A tie can have relations of several types; each of the first four can be hidden.
  ...[0, 1, 2, 3].map(
    (index): Action<TieTarget> => ({
      id: `hide-type-${index + 1}`,
      words: ({ actions }) => actions.hideType,
      nameNow: ({ actions }, state, tie) => {
        const { vocabulary } = state.dataset!
        return actions.hideTypeNow(
          inLanguage(getRelationType(vocabulary, listTypes(state, tie)[index]!).label, DATA_LANGUAGE),
        )
      },
      offeredIn: ['menu', 'palette'],
      applies: (state, tie) => index < listTypes(state, tie).length,
      command: (tie) => (state) => setFacet('relationTypes', listTypes(state, tie)[index]!, 'hide')(state),
    }),
  ),
]

function listTypes({ dataset }: WorkspaceState, { relations }: TieTarget): readonly string[] {
  return [...new Set(relations.flatMap((id) => dataset?.relations.get(id)?.type ?? []))]
}
