import { findTrace } from '../../../workspace/derive/deriveComparison.ts'
import type { WorkspaceState } from '../../../workspace/workspaceState.ts'
import { useWorkspaceState } from '../../WorkspaceContext.ts'
import { useTraceWords } from '../useTraceWords.ts'

const getTrace = ({ tracing }: WorkspaceState) => (tracing.isCurrent ? findTrace(tracing) : null)

/** How many paths rest on inconclusive dates or grades, or how many more there would be with those. */
export function OpenNumber({ what }: { readonly what: 'times' | 'grades' }) {
  const words = useTraceWords().traced
  const trace = useWorkspaceState(getTrace)
  if (!trace) return null
  const { [what]: doubtful } = trace.doubtful
  const { [what]: more } = trace.moreIfOpen
  if (more !== 0) return <p className="hint">{words.moreIfOpen[what](more)}</p>
  return doubtful > 0 ? <p className="hint">{words.doubtful[what](doubtful)}</p> : null
}
