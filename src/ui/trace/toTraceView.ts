import type { TraceCriteria } from '../../query/traceQuestion.ts'
import type { TraceView } from '../../workspace/view.ts'

/** Changed criteria as the view has them. */
export function toTraceView({ only, limit, ...loosen }: Partial<TraceCriteria>): Partial<TraceView> {
  return only === null ? { ...loosen, onlyShown: false } : loosen
}
