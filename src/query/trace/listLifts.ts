import type { TraceQuestion } from '../traceQuestion.ts'
import type { Change } from './findNeeds.ts'
import { loosenBy } from './loosenBy.ts'

/** Each criterion that limits the question, lifted as a whole. */
export function listLifts(question: TraceQuestion, mostSteps: number): readonly Change[] {
  const lifts: readonly Change[] = [
    { criterion: 'maxSteps', allow: Math.max(mostSteps, question.maxSteps) },
    ...LISTS.map((criterion): Change => ({ criterion, allow: null })),
    ...THRESHOLDS.map((criterion): Change => ({ criterion, allow: null })),
    { criterion: 'unknownTimes', allow: true },
    { criterion: 'ungraded', allow: true },
  ]
  const isLimiting = (lift: Change) => {
    const loosened = loosenBy(question, [lift])[lift.criterion]
    return JSON.stringify(loosened) !== JSON.stringify(question[lift.criterion])
  }
  return lifts.filter(isLimiting)
}

const LISTS = ['types', 'statuses', 'explicitness', 'via', 'avoid', 'avoidRelations', 'withoutSources'] as const
const THRESHOLDS = ['time', 'reliability', 'credibility', 'confidence', 'maxRelations', 'only'] as const
