import { memoiseLastFor } from '../../base/memoise.ts'
import type { Comparison } from '../../query/compareTraces.ts'
import { compareTraces } from '../../query/compareTraces.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { Takeable } from '../commands/trace.ts'
import type { Tracing } from '../tracing.ts'
import type { TraceView } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** The answer to the present question compared with the answer beside it. */
export interface BesideAnswer extends Comparison {
  /** What the present question leaves out that the other does not; `null` where they differ in other ways. */
  readonly taken: readonly Takeable[] | null
  /** The number of paths in the other answer; `null` where there are too many to count. */
  readonly before: number | null
  /** Whether both lists are complete. */
  readonly complete: boolean
}

/** Compares the present answer with the one beside it; `null` until both are there. */
export function deriveComparison({ view, tracing, tracingBeside }: WorkspaceState): BesideAnswer | null {
  const [here, there] = [findTrace(tracing), findTrace(tracingBeside)]
  if (!view.beside || !here || !there || !tracing.isCurrent || !tracingBeside.isCurrent) return null
  return compare(here, there, view.trace, view.beside)
}

/** The paths of an answer; `null` where it is not about paths. */
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

/** What one question leaves out that the other does not; `null` where they also differ in other ways. */
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
