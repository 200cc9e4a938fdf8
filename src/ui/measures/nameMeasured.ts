import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import type { MeasureCatalogue } from '../../workspace/catalogue/getMeasureCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { MeasureAnswer } from '../../workspace/measuring.ts'

/** Names what a value belongs to: an actor, a relation as a sentence, or two actors. */
export function nameMeasured(
  dataset: Dataset,
  of: MeasureAnswer['of'],
  ids: readonly string[],
  words: MeasureCatalogue['measures'],
): string {
  const [first] = ids
  if (of === 'relations') {
    const relation = dataset.relations.get(first as RelationId)
    return relation ? printRelation(dataset, relation, DATA_LANGUAGE) : String(first)
  }
  return words.and(ids.map((id) => printActor(dataset, id as ActorId, DATA_LANGUAGE)))
}
