import { memoiseLastFor } from '../../base/memoise.ts'
import type { RelationId } from '../../model/dataset.ts'
import type { Visibility } from '../../query/filter.ts'
import type { TraceAnswer } from '../tracing.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { isRibbon } from './deriveCamera.ts'
import type { DrawnAnswer } from './deriveDrawnAnswer.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'
import { deriveFiltered } from './deriveFiltered.ts'

/** What is known about the drawn answer. */
export interface AnswerState {
  /**
   * Paths: how many are drawn, the place of the first on the list, and how many there are. Actors: how many are
   * reached.
   */
  readonly counts:
    | { readonly kind: 'paths'; readonly drawn: number; readonly first: number; readonly total: number | null }
    | { readonly kind: 'actors'; readonly reached: number }
  /** The form in which it is drawn; `null` where there is only one. */
  readonly form: 'place' | 'ribbon' | null
  /** The number of its relations that the filters hide and that are drawn nevertheless. */
  readonly hidden: number
}

/** Describes the drawn part of the answer; `null` where nothing is drawn. */
export function deriveAnswerState(state: WorkspaceState): AnswerState | null {
  const answer = deriveDrawnAnswer(state)
  return answer && tell(answer, state.tracing.answer, isRibbon(state), deriveFiltered(state)!.relations)
}

const tell = memoiseLastFor(
  (
    { paths, relations, steps }: DrawnAnswer,
    answer: TraceAnswer | null,
    isRibbon: boolean,
    visible: ReadonlyMap<RelationId, Visibility>,
  ): AnswerState => {
    const hidden = [...relations].filter((id) => visible.get(id) === 'hide').length
    if (steps) {
      const reached = [...steps.values()].filter((count) => count > 0).length
      return { counts: { kind: 'actors', reached }, form: null, hidden }
    }
    const trace = answer?.ask === 'paths' && answer.result.ok ? answer.result.value : null
    const first = trace?.paths.findIndex((path) => path.relations.join() === paths[0]?.relations.join()) ?? -1
    return {
      counts: { kind: 'paths', drawn: paths.length, first: first + 1, total: trace ? trace.total : paths.length },
      form: paths.length === 0 ? null : isRibbon ? 'ribbon' : 'place',
      hidden,
    }
  },
)
