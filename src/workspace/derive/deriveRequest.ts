import type { ActorId, RelationId } from '../../model/dataset.ts'
import type { Visibility } from '../../query/filter.ts'
import type { TraceQuestion } from '../../query/traceQuestion.ts'
import type { TraceRequest } from '../tracing.ts'
import type { TraceView } from '../view.ts'
import { MOST_PATHS } from '../view.ts'

/** The request for a question about paths; `null` while an end is missing or more steps need to be agreed to. */
export function deriveRequest(
  asked: TraceView,
  relations: ReadonlyMap<RelationId, Visibility>,
  agreedSteps: number,
): Exclude<TraceRequest, { ask: 'absence' }> | null {
  if (listMissingEnds(asked).length > 0 || asked.maxSteps > agreedSteps) return null
  return { ask: asked.ask, question: toQuestion(asked, relations) }
}

/** The question without settings of the page. `relations` matters only where paths are limited to what is shown. */
export function toQuestion(
  { ask, onlyShown, ...asked }: TraceView,
  relations: ReadonlyMap<RelationId, Visibility>,
): TraceQuestion {
  const shown = [...relations].flatMap(([id, visibility]) => (visibility === 'hide' ? [] : [id]))
  return { ...asked, only: onlyShown ? new Set(shown) : null, limit: MOST_PATHS }
}

export type End = 'from' | 'to'

/** The ends that each kind of question needs. */
export const ENDS_ASKED: Readonly<Record<TraceView['ask'], readonly End[]>> = {
  paths: ['from', 'to'],
  reached: ['from'],
  reaching: ['to'],
  common: ['to'],
}

/** The ends that are still missing before a question can be answered. */
export function listMissingEnds(trace: TraceView): readonly End[] {
  return ENDS_ASKED[trace.ask].filter((end) => trace[end].length === 0)
}

/**
 * Whether the question is about paths between other actors, so that this one can be a stop, be avoided, or be asked
 * about.
 */
export function isAskedBetween(trace: TraceView, actor: ActorId): boolean {
  return trace.ask === 'paths' && listMissingEnds(trace).length === 0 && ![...trace.from, ...trace.to].includes(actor)
}
