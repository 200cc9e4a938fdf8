import type { CriterionId } from '../traceQuestion.ts'
import { CRITERIA } from '../traceQuestion.ts'

/** Whether the value of a criterion is a list, whose entries are changed one by one. */
export function isList(id: CriterionId): boolean {
  return ['ids', 'allowed', 'choices'].includes(CRITERIA[id].shape.kind)
}
