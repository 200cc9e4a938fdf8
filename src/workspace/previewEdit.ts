import type { Relation } from '../model/dataset.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { getRelationType, getSign } from '../model/vocabulary.ts'
import type { EditPreview } from './comparePreview.ts'
import { comparePreview } from './comparePreview.ts'
import { deriveFiltered } from './derive/deriveFiltered.ts'
import { deriveRequest } from './derive/deriveRequest.ts'
import type { GraphEngine } from './graphEngine.ts'
import type { TraceAnswer, TraceReport, TraceRequest } from './tracing.ts'
import type { WorkspaceState } from './workspaceState.ts'

/**
 * Whether an edit can change the answer to the open question: there is one, and some relation goes, gets another sign, or
 * lets influence travel in another way.
 */
export function isAnswerAtStake(now: WorkspaceState, edited: WorkspaceState): boolean {
  if (!now.dataset || !edited.dataset || !toRequest(now)) return false
  const { relations, vocabulary } = edited.dataset
  return [...now.dataset.relations.values()].some((relation) => {
    const next = relations.get(relation.id)
    return !next || printTraits(now.dataset!.vocabulary, relation) !== printTraits(vocabulary, next)
  })
}

/** Traces the open question before and after an edit, and compares the answers; `null`: there is nothing to compare. */
export async function previewEdit(
  now: WorkspaceState,
  edited: WorkspaceState,
  { trace }: Pick<GraphEngine, 'trace'>,
  signal: AbortSignal,
): Promise<EditPreview | null> {
  const { answer, isCurrent, isStopped } = now.tracing
  const before = isCurrent && !isStopped && answer ? answer : await askFirst(trace, now, signal)
  const after = await askFirst(trace, edited, signal)
  return before && after && comparePreview(before, after)
}

/** Gives the first part of an answer, which has the paths; what takes longer, such as cuts, is not waited for. */
function askFirst(
  trace: GraphEngine['trace'],
  state: WorkspaceState,
  signal: AbortSignal,
): Promise<TraceAnswer | null> {
  const request = toRequest(state)
  if (!state.dataset || !request) return Promise.resolve(null)
  const enough = new AbortController()
  return new Promise((resolve, reject) => {
    const report = (told: TraceReport) => {
      if (told.kind !== 'answer') return
      resolve(told.answer)
      enough.abort()
    }
    trace(state.dataset!, request, { signal, stop: enough.signal, report, records: false }).then(
      (answered) => resolve(answered?.value ?? null),
      reject,
    )
  })
}

function toRequest(state: WorkspaceState): TraceRequest | null {
  const { trace } = state.view
  const relations = trace.onlyShown ? deriveFiltered(state)?.relations : null
  return deriveRequest(trace, relations ?? new Map(), state.agreedSteps)
}

function printTraits(vocabulary: Vocabulary, relation: Relation): string {
  const { conduit, direction, symmetric } = getRelationType(vocabulary, relation.type)
  return [getSign(vocabulary, relation), conduit, direction, symmetric].join(' ')
}
