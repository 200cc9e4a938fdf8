import type { TraceQuestion } from '../traceQuestion.ts'
import { applyChanges } from './applyChanges.ts'
import type { CriterionChange } from './getRequiredChanges.ts'

/** Lists the changes that lift a criterion as a whole, one for each criterion that limits the question. */
export function listLifts(question: TraceQuestion, mostSteps: number): readonly CriterionChange[] {
  const lifts: readonly CriterionChange[] = [
    { criterion: 'maxSteps', allow: Math.max(mostSteps, question.maxSteps) },
    ...LISTS.map((criterion): CriterionChange => ({ criterion, allow: null })),
    ...THRESHOLDS.map((criterion): CriterionChange => ({ criterion, allow: null })),
    { criterion: 'unknownTimes', allow: true },
    { criterion: 'ungraded', allow: true },
  ]
  const isLimiting = (lift: CriterionChange) => {
    const relaxed = applyChanges(question, [lift])[lift.criterion]
    return JSON.stringify(relaxed) !== JSON.stringify(question[lift.criterion])
  }
  return lifts.filter(isLimiting)
}

const LISTS = ['types', 'statuses', 'explicitness', 'via', 'avoid', 'avoidRelations', 'withoutSources'] as const
const THRESHOLDS = ['time', 'reliability', 'credibility', 'confidence', 'maxRelations', 'only'] as const
