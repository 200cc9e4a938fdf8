import type { Trace } from '../../query/tracePaths.ts'
import { deriveComparison } from '../../workspace/derive/deriveComparison.ts'
import type { TraceAnswer } from '../../workspace/tracing.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { Balance } from './Balance.tsx'
import { BesideBar, BesideList } from './Beside.tsx'
import { CutsView } from './CutsView.tsx'
import { NoPath } from './NoPath.tsx'
import { PathList } from './PathList.tsx'
import { Reading } from './Reading.tsx'
import { RibbonButton } from './RibbonButton.tsx'
import { TraceSummary } from './TraceSummary.tsx'
import { useTraceWords } from './useTraceWords.ts'

interface PathsAnswerProps {
  readonly answer: Extract<TraceAnswer, { ask: 'paths' }>
  readonly trace: Trace
}

/** The paths, what applies to all of them, and the comparison. */
export function PathsAnswer({ answer, trace }: PathsAnswerProps) {
  const words = useTraceWords().traced
  const comparison = useWorkspaceState(deriveComparison)
  const isStopped = useWorkspaceState(({ tracing }) => tracing.isStopped && tracing.isCurrent)

  return (
    <>
      <BesideBar comparison={comparison} />
      {trace.paths.length === 0 ? (
        <NoPath trace={trace} relaxations={answer.relaxations} instead={answer.instead} isStopped={isStopped} />
      ) : (
        <>
          <TraceSummary trace={trace} />
          {trace.balance ? <Balance balance={trace.balance} /> : null}
          <Reading trace={trace} />
          <CutsView trace={trace} cuts={answer.cuts} isStopped={isStopped} />
          {isStopped && !answer.cuts ? <p className="quiet">{words.stoppedRest}</p> : null}
          <RibbonButton paths={trace.paths} />
          <PathList trace={trace} comparison={comparison} />
        </>
      )}
      {comparison ? <BesideList comparison={comparison} /> : null}
    </>
  )
}
