import type { CriterionChange } from '../criteria/criterionChange.ts'
import { isList } from '../criteria/isList.ts'
import { listCriteria } from '../criteria/listCriteria.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import { CRITERIA, CRITERION_IDS } from '../traceQuestion.ts'
import { applyChanges } from './applyChanges.ts'

/** Lists the changes that lift a criterion as a whole, one for each criterion that limits the question. */
export function listLifts(question: TraceQuestion, mostSteps: number): readonly CriterionChange[] {
  const lifts: readonly CriterionChange[] = [
    { criterion: 'maxSteps', allow: Math.max(mostSteps, question.maxSteps) },
    ...[...LISTS, ...THRESHOLDS].map((criterion) => ({ criterion, allow: null }) as CriterionChange),
    ...listCriteria('openness').map((criterion) => ({ criterion, allow: true }) as CriterionChange),
  ]
  const isLimiting = (lift: CriterionChange) => {
    const relaxed = applyChanges(question, [lift])[lift.criterion]
    return JSON.stringify(relaxed) !== JSON.stringify(question[lift.criterion])
  }
  return lifts.filter(isLimiting)
}

const LISTS = CRITERION_IDS.filter(isList)
const THRESHOLDS = CRITERION_IDS.filter((id) => !isList(id) && CRITERIA[id].initial === null)
