import type { Criterion, CriterionShape } from '../criteria/criterion.ts'
import type { CriterionChange } from '../criteria/criterionChange.ts'
import type { TraceCriteria, TraceQuestion } from '../traceQuestion.ts'
import { CRITERIA } from '../traceQuestion.ts'

/** The criteria that differ after the changes. */
export function applyChanges(question: TraceQuestion, changes: readonly CriterionChange[]): Partial<TraceCriteria> {
  const relaxed: Record<string, unknown> = {}
  for (const { criterion, allow } of changes) {
    const { shape }: Criterion = CRITERIA[criterion]
    relaxed[criterion] = applyChange(shape, relaxed[criterion] ?? question[criterion], allow)
  }
  return relaxed
}

function applyChange(shape: CriterionShape, now: unknown, allow: unknown): unknown {
  switch (shape.kind) {
    case 'choices':
      return shape.choices.filter((id) => allow === null || allow === id || toList(now).includes(id))
    case 'ids':
      return allow === null ? [] : toList(now).filter((id) => id !== allow)
    case 'allowed':
      return allow === null ? null : [...toList(now), allow]
    default:
      return allow
  }
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
