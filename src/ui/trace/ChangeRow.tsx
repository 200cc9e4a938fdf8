import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import type { TraceView } from '../../workspace/view.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { PathChain } from './PathChain.tsx'

interface ChangeRowProps {
  readonly says: string
  /** The result of the change. */
  readonly gives?: string
  readonly example: TracedPath
  readonly question: Partial<TraceView>
}

/** A change of the question that gives a path, with the best one. A click applies it. */
export function ChangeRow({ says, gives, example, question }: ChangeRowProps) {
  const workspace = useWorkspace()
  return (
    <li>
      <button type="button" onClick={() => workspace.run(changeTrace(question))}>
        <span className="change">
          <bdi>{says}</bdi>
          {gives === undefined ? null : <small>{gives}</small>}
        </span>
        <small className="quiet">
          <PathChain path={example} />
        </small>
      </button>
    </li>
  )
}
