import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { ReachSide, TraceQuestion } from '../../query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../query/traceQuestion.ts'
import type { TraceWords } from './traceWords.ts'

/**
 * Prints a question about paths as a sentence: the ends, the kind, the most steps, the statuses and how it is known, and
 * whatever else is asked for.
 */
export function printQuestion(
  dataset: Dataset,
  ask: 'paths' | ReachSide,
  question: TraceQuestion,
  { question: words }: Pick<TraceWords, 'question'>,
  language: Language = 'en',
): string {
  const names = (ids: TraceQuestion['from']) => ids.map((id) => printActor(dataset, id, language))
  const { types, time, reliability, credibility, confidence, maxRelations, withoutSources } = question
  const avoided = [
    ...names(question.avoid),
    ...question.avoidRelations.map((id) => {
      const relation = dataset.relations.get(id)
      return relation ? words.quoted(printRelation(dataset, relation, language)) : id
    }),
  ]
  const titles = withoutSources.map((id) => {
    const title = dataset.sources.get(id)?.title
    return title ? inLanguage(title, language) : id
  })
  const ends =
    ask === 'paths'
      ? words.ends(names(question.from), names(question.to))
      : words.sides[ask](names(ask === 'reached' ? question.from : question.to))
  const parts = [
    ends,
    words.kind(question.kind),
    types && words.types(types.map((id) => inLanguage(getRelationType(dataset.vocabulary, id).label, language))),
    words.steps(question.maxSteps),
    words.statuses(question.statuses),
    words.explicitness(question.explicitness),
    time && words.time(time),
    time && !question.unknownTimes && words.unknownTimes,
    reliability && words.reliability(reliability),
    credibility && words.credibility(credibility),
    confidence !== null && words.confidence(confidence),
    !question.ungraded && (reliability || credibility || confidence !== null) && words.ungraded,
    question.via.length > 0 && words.via(names(question.via)),
    avoided.length > 0 && words.avoid(avoided),
    maxRelations !== null && words.maxRelations(maxRelations),
    titles.length > 0 && words.withoutSources(titles),
    question.only && words.only,
    question.order !== DEFAULT_CRITERIA.order && words.order(question.order),
  ]
  return `${parts.filter(Boolean).join(words.separator)}.`
}
