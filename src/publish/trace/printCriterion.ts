import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { ActorId, Dataset, RelationId, SourceId } from '../../model/dataset.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import { keepOccurring } from '../../model/status.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Criterion, CriterionShape, IdOf } from '../../query/criteria/criterion.ts'
import type { CriterionId, TraceCriteria } from '../../query/traceQuestion.ts'
import { CRITERIA, DEFAULT_CRITERIA } from '../../query/traceQuestion.ts'
import type { ToldCriterion, TraceWords } from './traceWords.ts'

/** Criteria that are printed even if they have their default value. */
const ALWAYS_SAID: readonly CriterionId[] = ['kind', 'maxSteps', 'statuses', 'explicitness']

/** Prints a criterion of a question, or an empty string if it need not be mentioned. */
export function printCriterion(
  dataset: Dataset,
  criteria: TraceCriteria,
  id: ToldCriterion,
  words: TraceWords['question'],
  language: Language,
): string {
  const phrase = words.criteria[id].phrase as (told: unknown) => string
  const { shape }: Criterion = CRITERIA[id]
  if (id === 'avoid') {
    const { avoid, avoidRelations } = criteria
    const names = [...avoid.map(toName('actor')), ...avoidRelations.map(toName('relation'))]
    return names.length > 0 ? phrase(names) : ''
  }
  if (!ALWAYS_SAID.includes(id) && !isSaid(criteria, id, shape)) return ''
  return phrase(
    shape.kind === 'ids' || shape.kind === 'allowed'
      ? (criteria[id] as readonly string[]).map(toName(shape.of))
      : id === 'statuses' || id === 'explicitness'
        ? keepOccurring(dataset, id === 'statuses' ? 'status' : id, criteria[id])
        : criteria[id],
  )

  function toName(of: IdOf): (thing: string) => string {
    return (thing) => NAMES[of](dataset, thing, language, words.quoted)
  }
}

/** Tells whether a criterion differs from its default and what it governs is used. */
function isSaid(criteria: TraceCriteria, id: CriterionId, shape: CriterionShape): boolean {
  const isOther = (other: CriterionId) => JSON.stringify(criteria[other]) !== JSON.stringify(DEFAULT_CRITERIA[other])
  return isOther(id) && (shape.kind !== 'openness' || shape.to.some((other) => isOther(other as CriterionId)))
}

const NAMES: Readonly<
  Record<IdOf, (dataset: Dataset, id: string, language: Language, quoted: (text: string) => string) => string>
> = {
  actor: (dataset, id, language) => printActor(dataset, id as ActorId, language),
  relation: (dataset, id, language, quoted) => {
    const relation = dataset.relations.get(id as RelationId)
    return relation ? quoted(printRelation(dataset, relation, language)) : id
  },
  source: (dataset, id, language) => {
    const title = dataset.sources.get(id as SourceId)?.title
    return title ? inLanguage(title, language) : id
  },
  'relation type': (dataset, id, language) => inLanguage(getRelationType(dataset.vocabulary, id).label, language),
}
