import type { Dataset } from '../../../model/dataset.ts'
import { printCriterion } from '../../../publish/trace/printCriterion.ts'
import type { ToldCriterion } from '../../../publish/trace/traceWords.ts'
import { UNTOLD } from '../../../publish/trace/traceWords.ts'
import { listCriteria } from '../../../query/criteria/listCriteria.ts'
import { findOpenness } from '../../../query/criteria/openness.ts'
import { CRITERION_IDS } from '../../../query/traceQuestion.ts'
import type { TraceCatalogue } from '../../../workspace/catalogue/getTraceCatalogue.ts'
import { DATA_LANGUAGE } from '../../../workspace/dataLanguage.ts'
import { toQuestion } from '../../../workspace/derive/deriveRequest.ts'
import type { TraceView } from '../../../workspace/view.ts'
import { INITIAL_TRACE } from '../../../workspace/view.ts'
import type { ConditionId } from './condition.ts'
import { CONDITIONS } from './conditionRegistry.ts'

const OPENNESSES = listCriteria('openness')

/** The text of a condition in the sentence; for one that is not set, the text of its offer. */
export function printCondition(dataset: Dataset, trace: TraceView, id: ConditionId, words: TraceCatalogue): string {
  const { print } = CONDITIONS[id]
  if (print) return print(trace, words, dataset)
  if (!isSet(trace, id)) return words.criteria[id].add
  const question = toQuestion(trace, new Map())
  return listTold(id)
    .map((told) => printCriterion(dataset, question, told, words.answer.question, DATA_LANGUAGE))
    .filter(Boolean)
    .join(words.answer.question.separator)
}

/** Tells whether a condition restricts anything. Counting what cannot be judged is no restriction. */
export function isSet(trace: TraceView, id: ConditionId): boolean {
  const { before, parts } = CONDITIONS[id]
  const isOther = (part: keyof TraceView) => JSON.stringify(trace[part]) !== JSON.stringify(INITIAL_TRACE[part])
  return before !== undefined || parts.some((part) => isOther(part) && !OPENNESSES.some((id) => id === part))
}

/** The values that remove a condition. */
export function getUsual(id: ConditionId): Partial<TraceView> {
  return Object.fromEntries(CONDITIONS[id].parts.map((part) => [part, INITIAL_TRACE[part]]))
}

/** The criteria of a condition that are printed, including whether unknown values count. */
function listTold(id: ConditionId): readonly ToldCriterion[] {
  const { parts } = CONDITIONS[id]
  const own = CRITERION_IDS.filter((other) => other === id || parts.some((part) => part === other))
  const all = new Set([...own, ...own.flatMap((one) => findOpenness(one) ?? [])])
  return [...all].filter((one): one is ToldCriterion => !UNTOLD.some((other) => other === one))
}
