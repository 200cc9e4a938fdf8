import { useMemo } from 'react'
import { listUnsettledTypes } from '../../model/listUnsettledTypes.ts'
import { printQuestion } from '../../publish/trace/printQuestion.ts'
import type { Relaxation } from '../../query/relaxation/listRelaxations.ts'
import type { Trace } from '../../query/tracePaths.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import { toQuestion } from '../../workspace/derive/deriveRequest.ts'
import type { Instead } from '../../workspace/tracing.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { InsteadList } from './InsteadList.tsx'
import { RelaxationList } from './RelaxationList.tsx'
import { UnsettledTypes } from './UnsettledTypes.tsx'
import { useTraceWords } from './useTraceWords.ts'

interface NoPathProps {
  readonly trace: Trace
  /** `null`: still being computed. */
  readonly relaxations: readonly Relaxation[] | null
  readonly instead: Instead | null
  readonly isStopped: boolean
}

/** Says within which limits there is no path, which changes would give one, and what there is instead. */
export function NoPath({ trace, relaxations, instead, isStopped }: NoPathProps) {
  const words = useTraceWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const asked = useWorkspaceState((state) => state.view.trace)
  const shown = useWorkspaceState((state) => deriveFiltered(state)!.relations)
  const unsettled = useMemo(() => listUnsettledTypes(dataset), [dataset])
  const { whyNot: usual, unsettled: other } = words.traced
  const whyNot = unsettled.length === 0 ? usual : { ...usual, nothing: other.nothingElse }

  return (
    <div className="summary">
      <p className="limits">{printQuestion(dataset, 'paths', toQuestion(asked, shown), words.answer)}</p>
      {trace.total === null ? <p className="quiet">{words.traced.noEnd}</p> : null}
      {unsettled.length > 0 ? <UnsettledTypes types={unsettled} /> : null}
      {isStopped && !relaxations ? null : <RelaxationList relaxations={relaxations} words={whyNot} />}
      {relaxations && (instead || !isStopped) ? <InsteadList instead={instead} /> : null}
    </div>
  )
}
