import type { Language } from '../base/language.ts'
import type { Dataset, Relation } from './dataset.ts'
import { toSentence } from './sentence/toSentence.ts'

export { printActor } from './printActor.ts'

/** A relation as a whole sentence: "Dockers want to oppose Port Authority (in winter)". */
export function printRelation(dataset: Dataset, relation: Relation, language: Language): string {
  return toSentence(dataset, relation, { language }).whole
}
