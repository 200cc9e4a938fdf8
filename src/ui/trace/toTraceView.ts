import type { TraceCriteria } from '../../query/traceQuestion.ts'
import type { TraceView } from '../../workspace/view.ts'

/** Changed criteria as the view has them. */
export function toTraceView({ only, limit, ...relaxed }: Partial<TraceCriteria>): Partial<TraceView> {
  return only === null ? { ...relaxed, onlyShown: false } : relaxed
}
