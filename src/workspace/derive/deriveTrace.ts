import { memoiseLast } from '../../base/memoise.ts'
import type { Result } from '../../base/result.ts'
import type { Dataset, RelationId } from '../../model/dataset.ts'
import { compileNetwork } from '../../network/compileNetwork.ts'
import type { Visibility } from '../../query/filter.ts'
import type { Trace } from '../../query/tracePaths.ts'
import { tracePaths } from '../../query/tracePaths.ts'
import type { TraceProblem } from '../../query/traceProblem.ts'
import type { TraceQuestion } from '../../query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../query/traceQuestion.ts'
import type { TraceView } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'

/** So much that an answer is there before a person notices; beyond it the answer says that it is not complete. */
const EFFORT = 4_000_000

/** The relations that the filters show or fade or hide; `null`: the filters do not matter. */
type Shown = ReadonlyMap<RelationId, Visibility> | null

const compile = memoiseLast(compileNetwork)
const trace = memoiseLast((dataset: Dataset, asked: TraceView, shown: Shown) => askTrace(dataset, asked, shown, EFFORT))

/** The answer to the question about paths; `null` while an end is missing. */
export function deriveTrace(state: WorkspaceState): Result<Trace, TraceProblem> | null {
  const { dataset, view } = state
  if (!dataset) return null
  return trace(dataset, view.trace, view.trace.onlyShown ? deriveFiltered(state)!.relations : null)
}

/** Answers any question about paths with limited effort; `null` while an end is missing. */
export function askTrace(
  dataset: Dataset,
  { from, to, onlyShown, ...criteria }: TraceView,
  shown: Shown,
  effort: number,
): Result<Trace, TraceProblem> | null {
  if (from === null || to === null) return null
  const only =
    onlyShown && shown ? new Set([...shown].flatMap(([id, visibility]) => (visibility === 'hide' ? [] : [id]))) : null
  const question: TraceQuestion = { ...DEFAULT_CRITERIA, ...criteria, from, to, only }
  return tracePaths(compile(dataset), question, { effort })
}
