import { inLanguage } from '../../base/language.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import { changeTrace, changeView } from '../../workspace/commands/changeView.ts'
import { clearFilter, setFacet } from '../../workspace/commands/filter.ts'
import { focusOn } from '../../workspace/commands/focus.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { toggleFold, toggleTrunk } from '../../workspace/commands/reveal.ts'
import { select } from '../../workspace/commands/select.ts'
import type { Command } from '../../workspace/createWorkspace.ts'
import type { View } from '../../workspace/view.ts'
import type { Target } from '../../workspace/workspaceState.ts'

export interface MenuItem {
  readonly label: string
  readonly command: Command
}

/** What can be done with something in the diagram or in a table; with nothing, what can be done with the view. */
export function listMenuItems(
  dataset: Dataset,
  view: View,
  target: Target | null,
  words: Catalogue,
): readonly MenuItem[] {
  switch (target?.kind) {
    case 'actor':
      return listForActor(dataset, view, target.actor, words)
    case 'fold':
      return [{ label: words.menu.openFold, command: toggleFold(target.camp) }]
    case 'bundle':
      return listForRelations(dataset, target, words)
    case undefined:
      return listForView(view, words)
  }
}

function listForActor(dataset: Dataset, view: View, actor: ActorId, { menu }: Catalogue): MenuItem[] {
  const [one, other, ...more] = view.selection.actors
  const camp = `group:${dataset.actors.get(actor)?.group}`
  return [
    ...(one && other && more.length === 0
      ? [{ label: menu.traceBetween, command: changeTrace({ from: one, to: other }) }]
      : []),
    { label: menu.traceFrom, command: changeTrace({ from: actor }) },
    { label: menu.traceTo, command: changeTrace({ to: actor }) },
    ...(view.trace.from && view.trace.to
      ? [
          { label: menu.via, command: changeTrace({ via: [...view.trace.via, actor] }) },
          { label: menu.avoid, command: changeTrace({ avoid: [...view.trace.avoid, actor] }) },
        ]
      : []),
    { label: menu.hold, command: focusOn(actor) },
    { label: menu.centre, command: changeView({ layout: 'concentric', centre: actor, camera: null }) },
    { label: menu.details, command: select({ actors: [actor] }) },
    ...(view.opened.includes(camp) ? [{ label: menu.closeFold, command: toggleFold(camp) }] : []),
  ]
}

function listForRelations(
  dataset: Dataset,
  { bundle, relations }: Extract<Target, { kind: 'bundle' }>,
  { menu }: Catalogue,
): MenuItem[] {
  const types = [...new Set(relations.flatMap((id) => dataset.relations.get(id)?.type ?? []))]
  return [
    { label: menu.details, command: select({ relations }) },
    ...(bundle.startsWith('trunk:') ? [{ label: menu.openTrunk, command: toggleTrunk(bundle) }] : []),
    ...types.slice(0, 4).map((type) => ({
      label: menu.hideType(inLanguage(getRelationType(dataset.vocabulary, type).label, 'en')),
      command: setFacet('relationTypes', type, 'hide'),
    })),
  ]
}

function listForView(view: View, { menu }: Catalogue): MenuItem[] {
  return [
    {
      label: view.structureLines ? menu.noStructureLines : menu.structureLines,
      command: changeView({ structureLines: !view.structureLines }),
    },
    ...(view.openedTrunks.length > 0 ? [{ label: menu.closeTrunk, command: changeView({ openedTrunks: [] }) }] : []),
    ...(Object.keys(view.filter).length > 0 ? [{ label: menu.showAll, command: clearFilter() }] : []),
    { label: menu.publish, command: openDialog('publish') },
  ]
}
