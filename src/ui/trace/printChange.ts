import type { ActorId, Dataset, RelationId, SourceId } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Criterion, IdOf } from '../../query/criteria/criterion.ts'
import type { CriterionChange } from '../../query/criteria/criterionChange.ts'
import { CRITERIA } from '../../query/traceQuestion.ts'
import type { TraceCatalogue } from '../../workspace/catalogue/getTraceCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printName, printText } from '../printText.ts'
import { printSource } from './printSource.ts'

/** A change to one criterion, in words: "allow possible". */
export function printChange(dataset: Dataset, { criterion, allow }: CriterionChange, words: TraceCatalogue): string {
  const said = words.criteria[criterion]
  if (allow === null && 'lifted' in said) return said.lifted
  const { shape }: Criterion = CRITERIA[criterion]
  const relaxed = said.relaxed as (told: unknown) => string
  return relaxed('of' in shape && shape.of in NAMES ? NAMES[shape.of as IdOf](dataset, String(allow), words) : allow)
}

const NAMES: Readonly<Record<IdOf, (dataset: Dataset, id: string, words: TraceCatalogue) => string>> = {
  actor: (dataset, id) => printName(dataset, id as ActorId),
  relation: (dataset, id) => printRelation(dataset, dataset.relations.get(id as RelationId)!, DATA_LANGUAGE),
  source: (dataset, id, words) => printSource(dataset, id as SourceId, words),
  'relation type': (dataset, id) => printText(getRelationType(dataset.vocabulary, id).label),
}
