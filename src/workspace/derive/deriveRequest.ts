import type { ActorId, RelationId } from '../../model/dataset.ts'
import type { Visibility } from '../../query/filter.ts'
import type { TraceQuestion } from '../../query/traceQuestion.ts'
import type { TraceRequest } from '../tracing.ts'
import type { TraceView } from '../view.ts'
import { MOST_PATHS } from '../view.ts'

/** What is to be answered for a question about paths; `null` while an end is missing, or more steps are not agreed to. */
export function deriveRequest(
  asked: TraceView,
  relations: ReadonlyMap<RelationId, Visibility>,
  agreedSteps: number,
): Exclude<TraceRequest, { ask: 'absence' }> | null {
  if (listMissingEnds(asked).length > 0 || asked.maxSteps > agreedSteps) return null
  return { ask: asked.ask, question: toQuestion(asked, relations) }
}

/** The question without what is only of the page; `relations` matters where only what is shown may be used. */
export function toQuestion(
  { ask, onlyShown, ...asked }: TraceView,
  relations: ReadonlyMap<RelationId, Visibility>,
): TraceQuestion {
  const shown = [...relations].flatMap(([id, visibility]) => (visibility === 'hide' ? [] : [id]))
  return { ...asked, only: onlyShown ? new Set(shown) : null, limit: MOST_PATHS }
}

export type End = 'from' | 'to'

/** The ends at which a question asks for somebody who is given. */
export const ENDS_ASKED: Readonly<Record<TraceView['ask'], readonly End[]>> = {
  paths: ['from', 'to'],
  reached: ['from'],
  reaching: ['to'],
  common: ['to'],
}

/** The ends that are still to be given before a question can be answered. */
export function listMissingEnds(trace: TraceView): readonly End[] {
  return ENDS_ASKED[trace.ask].filter((end) => trace[end].length === 0)
}

/** Whether paths are asked for, and the actor is no end of them: it can be a stop, be avoided, or be asked about. */
export function isAskedBetween(trace: TraceView, actor: ActorId): boolean {
  return trace.ask === 'paths' && listMissingEnds(trace).length === 0 && ![...trace.from, ...trace.to].includes(actor)
}
