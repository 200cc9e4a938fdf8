import { useState } from 'react'
import type { ActorId } from '../../model/dataset.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { deriveTrace } from '../../workspace/derive/deriveTrace.ts'
import { printName } from '../printText.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { NoPath } from './NoPath.tsx'
import { PathList } from './PathList.tsx'
import { TraceSummary } from './TraceSummary.tsx'

/** So many steps are traced without asking. */
const UNASKED = 6

/** The answer; where it may be costly, only once the person has agreed to so many steps. */
export function TraceAnswer() {
  const words = useWords().trace
  const workspace = useWorkspace()
  const maxSteps = useWorkspaceState((state) => state.view.trace.maxSteps)
  const [agreed, setAgreed] = useState(UNASKED)
  if (maxSteps <= agreed) return <Answer />

  return (
    <div className="remark">
      <p>{words.many(maxSteps)}</p>
      <p className="actions">
        <button type="button" onClick={() => setAgreed(maxSteps)}>
          {words.goOn(maxSteps)}
        </button>
        <button type="button" onClick={() => workspace.run(changeTrace({ maxSteps: UNASKED }))}>
          {words.keepTo(UNASKED)}
        </button>
      </p>
    </div>
  )
}

function Answer() {
  const words = useWords().trace
  const dataset = useWorkspaceState((state) => state.dataset)!
  const answer = useWorkspaceState(deriveTrace)
  if (!answer) return null
  if (!answer.ok)
    return (
      <div className="remark" role="status">
        {answer.problems.map((problem) => (
          <p key={JSON.stringify(problem)}>{words.problem(problem, (id) => printName(dataset, id as ActorId))}</p>
        ))}
      </div>
    )
  if (answer.value.paths.length === 0) return <NoPath trace={answer.value} />
  return (
    <>
      <TraceSummary trace={answer.value} />
      <PathList trace={answer.value} />
    </>
  )
}
