import type { ActorId, Dataset, Evidence } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** Lists, as sentences, the relations of an actor that rest on a passage. */
export function listStatements(dataset: Dataset, actor: ActorId, { source, passage }: Evidence): readonly string[] {
  const rests = (piece: Evidence) => piece.source === source && piece.passage === passage
  return listRelationsOf(dataset, [actor])
    .filter(({ evidence }) => evidence.some(rests))
    .map((relation) => printRelation(dataset, relation, DATA_LANGUAGE))
}
