import type { Language } from '../base/language.ts'
import { inLanguage } from '../base/language.ts'
import type { ActorId, Dataset } from './dataset.ts'

/** The name of an actor in a language; of one that the dataset does not have, its id. */
export function printActor(dataset: Dataset, id: ActorId, language: Language): string {
  const actor = dataset.actors.get(id)
  return actor ? inLanguage(actor.name, language) : id
}
