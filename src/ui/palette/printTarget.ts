import { printRelation } from '../../model/printRelation.ts'
import type { ActionCatalogue } from '../../workspace/catalogue/getActionCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { ActionTarget } from '../action/action.ts'
import { printName, printText } from '../printText.ts'

/** What an action would be done to: the name of an actor, a relation as a sentence, how many there are of several. */
export function printTarget(target: ActionTarget, words: ActionCatalogue, { dataset }: WorkspaceState): string {
  switch (target.kind) {
    case 'actors':
      return words.details.selected(target.actors.length, 0)
    case 'actor':
      return printName(dataset!, target.actor)
    case 'tie': {
      const [only, ...others] = target.relations
      const relation = others.length === 0 ? dataset!.relations.get(only!) : undefined
      return relation
        ? printRelation(dataset!, relation, DATA_LANGUAGE)
        : words.details.selected(0, target.relations.length)
    }
    case 'events':
      return target.events.map((id) => printText(dataset!.events.get(id)!.title)).join(', ')
    case 'diagram':
    case 'page':
      return words.actions.on[target.kind]
  }
}
