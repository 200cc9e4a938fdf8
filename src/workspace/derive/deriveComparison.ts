import { memoiseLastFor } from '../../base/memoise.ts'
import type { Comparison } from '../../query/compareTraces.ts'
import { compareTraces } from '../../query/compareTraces.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { Takeable } from '../commands/trace.ts'
import type { Tracing } from '../tracing.ts'
import type { TraceView } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** The answer to the present question beside that to the other. */
export interface BesideAnswer extends Comparison {
  /** What was taken away from the other question to give the present one; `null`: they differ otherwise. */
  readonly taken: readonly Takeable[] | null
  /** The paths that the other answer counts; `null`: too many. */
  readonly before: number | null
  /** Whether both lists are complete. */
  readonly complete: boolean
}

/** What the present answer and that of the question beside it share; `null` without one, or until both are there. */
export function deriveComparison({ view, tracing, tracingBeside }: WorkspaceState): BesideAnswer | null {
  const [here, there] = [findTrace(tracing), findTrace(tracingBeside)]
  if (!view.beside || !here || !there || !tracing.isCurrent || !tracingBeside.isCurrent) return null
  return compare(here, there, view.trace, view.beside)
}

/** The paths of an answer, if it is one about paths. */
export function findTrace({ answer }: Tracing): Trace | null {
  return answer?.ask === 'paths' && answer.result.ok ? answer.result.value : null
}

const compare = memoiseLastFor(
  (here: Trace, there: Trace, trace: TraceView, beside: TraceView): BesideAnswer => ({
    ...compareTraces(here.paths, there.paths),
    taken: listTaken(beside, trace),
    before: there.total,
    complete: here.complete && there.complete,
  }),
)

/** What one question leaves out that another does not; `null`: that is not all in which they differ. */
function listTaken(before: TraceView, after: TraceView): readonly Takeable[] | null {
  const bare = (trace: TraceView) =>
    JSON.stringify({ ...trace, avoid: [], avoidRelations: [], withoutSources: [], via: [...trace.via].sort() })
  const added = <Id>(old: readonly Id[], now: readonly Id[]) =>
    old.every((id) => now.includes(id)) ? now.filter((id) => !old.includes(id)) : null
  const actors = added(before.avoid, after.avoid)
  const relations = added(before.avoidRelations, after.avoidRelations)
  const sources = added(before.withoutSources, after.withoutSources)
  if (!actors || !relations || !sources || bare(before) !== bare(after)) return null
  return [
    ...actors.map((id) => ({ kind: 'actor', id }) as const),
    ...relations.map((id) => ({ kind: 'relation', id }) as const),
    ...sources.map((id) => ({ kind: 'source', id }) as const),
  ]
}
