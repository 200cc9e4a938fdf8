import type { ActorId, Dataset, Evidence } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** What a passage states of an actor: the relations of the actor that rest on it, as sentences. */
export function listStatements(dataset: Dataset, actor: ActorId, { source, passage }: Evidence): readonly string[] {
  const rests = (piece: Evidence) => piece.source === source && piece.passage === passage
  return [...dataset.relations.values()]
    .filter((relation) => relation.source === actor || relation.target === actor)
    .filter(({ evidence }) => evidence.some(rests))
    .map((relation) => printRelation(dataset, relation, DATA_LANGUAGE))
}
