import './trace.css'
import { listMissingEnds } from '../../workspace/derive/deriveRequest.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { AbsenceAnswer } from './AbsenceAnswer.tsx'
import { PinList } from './PinList.tsx'
import { TraceSentence } from './sentence/TraceSentence.tsx'
import { TraceAnswer } from './TraceAnswer.tsx'
import { TraceStart } from './TraceStart.tsx'
import { TraceTools } from './TraceTools.tsx'
import { useTraceWords } from './useTraceWords.ts'

/** The question about paths as a sentence to fill in, and its answer. */
export function TracePanel() {
  const words = useTraceWords().trace
  const dataset = useWorkspaceState((state) => state.dataset)
  const isAsked = useWorkspaceState(({ view }) => listMissingEnds(view.trace).length === 0)
  if (!dataset) return null

  return (
    <section key={dataset.id} className="panel-scroll trace" aria-label={words.label}>
      <TraceSentence />
      {isAsked ? <TraceTools dataset={dataset} /> : null}
      <PinList dataset={dataset} />
      {isAsked ? (
        <>
          <AbsenceAnswer />
          <TraceAnswer />
        </>
      ) : (
        <TraceStart dataset={dataset} />
      )}
    </section>
  )
}
