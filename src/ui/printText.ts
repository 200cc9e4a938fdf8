import type { LocalText } from '../base/language.ts'
import { inLanguage } from '../base/language.ts'
import type { ActorId, Dataset } from '../model/dataset.ts'
import { printActor } from '../model/printRelation.ts'
import { DATA_LANGUAGE } from '../workspace/dataLanguage.ts'

/** A text of the data, in the language of the panels. */
export function printText(text: LocalText): string {
  return inLanguage(text, DATA_LANGUAGE)
}

/** The name of an actor, in the language of the panels. */
export function printName(dataset: Dataset, actor: ActorId): string {
  return printActor(dataset, actor, DATA_LANGUAGE)
}
