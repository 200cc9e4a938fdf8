import type { Language } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import type { ReachSide, TraceQuestion } from '../../query/traceQuestion.ts'
import { printCriterion } from './printCriterion.ts'
import type { ToldCriterion, TraceWords } from './traceWords.ts'
import { UNTOLD } from './traceWords.ts'

/**
 * Prints a question about paths as a sentence: ends, kind, number of steps, statuses, explicitness, and the other
 * criteria that are set.
 */
export function printQuestion(
  dataset: Dataset,
  ask: 'paths' | ReachSide,
  question: TraceQuestion,
  { question: words }: Pick<TraceWords, 'question'>,
  language: Language = 'en',
): string {
  const names = (ids: TraceQuestion['from']) => ids.map((id) => printActor(dataset, id, language))
  const ends =
    ask === 'paths'
      ? words.ends(names(question.from), names(question.to))
      : words.sides[ask](names(ask === 'reached' ? question.from : question.to))
  const isTold = (id: string): id is ToldCriterion => !UNTOLD.some((other) => other === id)
  const told = Object.keys(words.criteria).filter(isTold)
  const parts = [ends, ...told.map((id) => printCriterion(dataset, question, id, words, language))]
  return `${parts.filter(Boolean).join(words.separator)}.`
}
