import type { LocalText } from '../../base/language.ts'
import { replaceTables } from '../change/tables.ts'
import type { Dataset } from '../dataset.ts'
import type { Composition, Wording } from './composition.ts'

/**
 * The dataset as a figure has it: with its names and wordings, and without the relations that are left out. Actors that
 * are not in its cast stay, since sentences may name them.
 */
export function composeDataset(dataset: Dataset, { leftOut, names, wordings }: Omit<Composition, 'cast'>): Dataset {
  const actors = new Map(dataset.actors)
  for (const [id, name] of names) {
    const actor = actors.get(id)
    if (actor) actors.set(id, { ...actor, name: reword(actor.name, name) })
  }
  const relations = new Map(dataset.relations)
  for (const [id, wording] of wordings) {
    const relation = relations.get(id)
    if (relation) relations.set(id, { ...relation, phrase: reword(relation.phrase ?? { en: '' }, wording) })
  }
  for (const id of leftOut) relations.delete(id)
  return replaceTables(dataset, { actors, relations })
}

/** An empty text leaves what was there. */
function reword(text: LocalText, wording: Wording): LocalText {
  const said = Object.entries(wording).filter(([, own]) => own.trim() !== '')
  return { ...text, ...Object.fromEntries(said) }
}
