import type { Language } from '../base/language.ts'
import { inLanguage } from '../base/language.ts'
import type { ActorId, Dataset, Relation } from './dataset.ts'
import { getRelationType } from './vocabulary.ts'

/** The name of an actor in a language; of one that the dataset does not have, its id. */
export function printActor(dataset: Dataset, id: ActorId, language: Language): string {
  const actor = dataset.actors.get(id)
  return actor ? inLanguage(actor.name, language) : id
}

/** A relation as a sentence: "Dockers' union opposes Port Authority". */
export function printRelation(dataset: Dataset, relation: Relation, language: Language): string {
  const verb = inLanguage(getRelationType(dataset.vocabulary, relation.type).label, language)
  return `${printActor(dataset, relation.source, language)} ${verb} ${printActor(dataset, relation.target, language)}`
}
