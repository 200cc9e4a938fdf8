import { inLanguage } from '../../base/language.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import { getActorType } from '../../model/vocabulary.ts'
import { DATA_LANGUAGE } from '../dataLanguage.ts'

/** An actor in words, with the relations that start from it as sentences. */
export interface ActorText {
  readonly id: ActorId
  readonly name: string
  readonly type: string
  /** The first sentences, at most 40. */
  readonly sentences: readonly string[]
  /** The number of further sentences. */
  readonly more: number
}

/** The most actors, and the most sentences of each, that are written; beyond these, the table is the better text. */
const MOST_ACTORS = 200
const MOST_SENTENCES = 40

/** Writes the first actors, at most 200, each with what it does. */
export function listActorTexts(
  dataset: Dataset,
  actors: readonly ActorId[],
  listRelationsFrom: (actor: ActorId) => readonly Relation[],
): readonly ActorText[] {
  return actors.slice(0, MOST_ACTORS).map((id) => {
    const own = listRelationsFrom(id)
    const first = own.slice(0, MOST_SENTENCES)
    return {
      id,
      name: printActor(dataset, id, DATA_LANGUAGE),
      type: inLanguage(getActorType(dataset.vocabulary, dataset.actors.get(id)!.type).label, DATA_LANGUAGE),
      sentences: first.map((relation) => printRelation(dataset, relation, DATA_LANGUAGE)),
      more: own.length - first.length,
    }
  })
}
