import './trace.css'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'
import { TraceAnswer } from './TraceAnswer.tsx'
import { TraceSentence } from './TraceSentence.tsx'
import { TraceStart } from './TraceStart.tsx'

/** The question about paths, as a sentence to fill in, and below it the answer. */
export function TracePanel() {
  const words = useWords().trace
  const dataset = useWorkspaceState((state) => state.dataset)
  const complete = useWorkspaceState(({ view }) => view.trace.from !== null && view.trace.to !== null)
  if (!dataset) return null

  return (
    <section key={dataset.id} className="panel-scroll trace" aria-label={words.label}>
      <TraceSentence />
      {complete ? <TraceAnswer /> : <TraceStart dataset={dataset} />}
    </section>
  )
}
