import { inLanguage } from '../../base/language.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { clearFilter, setFacet } from '../../workspace/commands/filter.ts'
import { focusOn } from '../../workspace/commands/focus.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { select } from '../../workspace/commands/select.ts'
import {
  askAbsence,
  traceBetween,
  traceByWayOf,
  traceFrom,
  traceReach,
  traceTo,
  traceWithout,
} from '../../workspace/commands/trace.ts'
import type { Command } from '../../workspace/createWorkspace.ts'
import { isAskedBetween, listMissingEnds } from '../../workspace/derive/deriveRequest.ts'
import type { View } from '../../workspace/view.ts'
import type { PointerTarget } from '../../workspace/workspaceState.ts'

export interface MenuItem {
  readonly label: string
  readonly command: Command
}

/** What can be done with something in the diagram or in a table; with nothing, what can be done with the view. */
export function listMenuItems(
  dataset: Dataset,
  view: View,
  target: PointerTarget | null,
  words: Catalogue,
): readonly MenuItem[] {
  switch (target?.kind) {
    case 'actor':
      return listForActor(view, target.actor, words)
    case 'tie':
      return listForRelations(dataset, view, target, words)
    case undefined:
      return listForView(view, words)
  }
}

function listForActor(view: View, actor: ActorId, { menu }: Catalogue): MenuItem[] {
  const selected = view.selection.actors
  return [
    ...(selected.length > 1
      ? [
          { label: menu.traceBetween(selected.length), command: traceBetween(selected) },
          { label: menu.common, command: traceReach('common', selected) },
        ]
      : []),
    { label: menu.traceFrom, command: traceFrom(actor) },
    { label: menu.traceTo, command: traceTo(actor) },
    { label: menu.reached, command: traceReach('reached', [actor]) },
    { label: menu.reaching, command: traceReach('reaching', [actor]) },
    ...(isAskedBetween(view.trace, actor)
      ? [
          { label: menu.via, command: traceByWayOf(actor) },
          { label: menu.avoid, command: traceWithout({ kind: 'actor', id: actor }) },
          { label: menu.absence, command: askAbsence(actor) },
        ]
      : []),
    { label: menu.hold, command: focusOn(actor) },
    { label: menu.details, command: select({ actors: [actor] }) },
  ]
}

function listForRelations(
  dataset: Dataset,
  view: View,
  { relations }: Extract<PointerTarget, { kind: 'tie' }>,
  { menu }: Catalogue,
): MenuItem[] {
  const [only, ...others] = relations
  const isAsked = listMissingEnds(view.trace).length === 0
  const types = [...new Set(relations.flatMap((id) => dataset.relations.get(id)?.type ?? []))]
  return [
    { label: menu.details, command: select({ relations }) },
    ...(isAsked && only && others.length === 0
      ? [{ label: menu.avoid, command: traceWithout({ kind: 'relation', id: only }) }]
      : []),
    ...types.slice(0, 4).map((type) => ({
      label: menu.hideType(inLanguage(getRelationType(dataset.vocabulary, type).label, 'en')),
      command: setFacet('relationTypes', type, 'hide'),
    })),
  ]
}

function listForView(view: View, { menu }: Catalogue): MenuItem[] {
  return [
    ...(view.revealed.length > 0 ? [{ label: menu.leaveOut, command: changeView({ revealed: [] }) }] : []),
    ...(Object.keys(view.filter).length > 0 ? [{ label: menu.showAll, command: clearFilter() }] : []),
    { label: menu.publish, command: openDialog('publish') },
  ]
}
