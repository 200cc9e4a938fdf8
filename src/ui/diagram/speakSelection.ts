import { inLanguage } from '../../base/language.ts'
import type { ActorId } from '../../model/dataset.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import { getActorType } from '../../model/vocabulary.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import type { Selection } from '../../workspace/view.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'

export interface Speaking {
  readonly workspace: Workspace
  readonly words: Catalogue
  readonly surface: Element
  /** The live region. */
  readonly region: Element
  /** The selection when it was last checked. */
  readonly heard: Selection
}

/**
 * Announces the selection in a live region while the diagram has the focus: an actor with its type, its number of ties,
 * and the ties from the previous one. Gives a function that stops it.
 */
export function speakSelection({ workspace, words, surface, region, heard }: Speaking): () => void {
  const say = (state: WorkspaceState, before: Selection) => {
    if (state.view.selection === before || document.activeElement !== surface) return
    region.textContent = describe(state, before.actors[0], words)
  }
  say(workspace.getState(), heard)
  return workspace.follow((state, before) => say(state, before.view.selection))
}

function describe(state: WorkspaceState, before: ActorId | undefined, { diagram }: Catalogue): string {
  const { dataset, view } = state
  const { actors, relations } = view.selection
  if (!dataset) return ''
  const listSentences = (ids: Iterable<string>) =>
    Array.from(ids, (id) => printRelation(dataset, dataset.relations.get(id as never)!, DATA_LANGUAGE))
  const [actor, ...others] = actors
  if (others.length > 0) return diagram.severalSelected(actors.length)
  if (actor === undefined) return relations.length > 0 ? listSentences(relations).join('. ') : diagram.noneSelected
  const shown = deriveFiltered(state)?.relations
  const own = listRelationsOf(dataset, [actor]).filter(({ id }) => shown?.get(id) !== 'hide')
  const led = own.filter(({ source, target }) => before !== undefined && (source === before || target === before))
  return diagram.arrived(
    printActor(dataset, actor, DATA_LANGUAGE),
    inLanguage(getActorType(dataset.vocabulary, dataset.actors.get(actor)?.type ?? '').label, DATA_LANGUAGE),
    own.length,
    before === actor ? [] : listSentences(led.map(({ id }) => id)),
  )
}
