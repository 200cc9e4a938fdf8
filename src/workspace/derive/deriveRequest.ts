import type { RelationId } from '../../model/dataset.ts'
import type { Visibility } from '../../query/filter.ts'
import type { TraceQuestion } from '../../query/traceQuestion.ts'
import type { TraceRequest } from '../tracing.ts'
import type { TraceView } from '../view.ts'
import { MOST_PATHS } from '../view.ts'

/** What is to be answered for a question about paths; `null` while an end is missing, or more steps are not agreed to. */
export function deriveRequest(
  { ask, onlyShown, ...asked }: TraceView,
  relations: ReadonlyMap<RelationId, Visibility>,
  agreedSteps: number,
): TraceRequest | null {
  const isOpen = (ask !== 'reached' && asked.to.length === 0) || (isFromAsked(ask) && asked.from.length === 0)
  if (isOpen || asked.maxSteps > agreedSteps) return null
  const shown = [...relations].flatMap(([id, visibility]) => (visibility === 'hide' ? [] : [id]))
  const question: TraceQuestion = { ...asked, only: onlyShown ? new Set(shown) : null, limit: MOST_PATHS }
  return { ask, question }
}

function isFromAsked(ask: TraceView['ask']): boolean {
  return ask === 'paths' || ask === 'reached'
}
