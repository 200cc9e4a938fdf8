import { printQuestion } from '../../publish/trace/printQuestion.ts'
import type { Loosening } from '../../query/listLoosenings.ts'
import type { Trace } from '../../query/tracePaths.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import { toQuestion } from '../../workspace/derive/deriveRequest.ts'
import type { Instead } from '../../workspace/tracing.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { InsteadList } from './InsteadList.tsx'
import { LooseningList } from './LooseningList.tsx'
import { useTraceWords } from './useTraceWords.ts'

interface NoPathProps {
  readonly trace: Trace
  /** `null`: they are still looked for. */
  readonly loosenings: readonly Loosening[] | null
  readonly instead: Instead | null
  readonly isStopped: boolean
}

/** Says within which limits there is no path, which smallest changes would give one, and what there is instead. */
export function NoPath({ trace, loosenings, instead, isStopped }: NoPathProps) {
  const words = useTraceWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const asked = useWorkspaceState((state) => state.view.trace)
  const shown = useWorkspaceState((state) => deriveFiltered(state)!.relations)

  return (
    <div className="summary">
      <p className="limits">{printQuestion(dataset, 'paths', toQuestion(asked, shown), words.answer)}</p>
      {trace.total === null ? <p className="quiet">{words.traced.noEnd}</p> : null}
      {isStopped && !loosenings ? null : <LooseningList loosenings={loosenings} words={words.traced.whyNot} />}
      {loosenings && (instead || !isStopped) ? <InsteadList instead={instead} /> : null}
    </div>
  )
}
