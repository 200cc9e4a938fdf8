import { ArrowUpDown } from 'lucide-react'
import { PATH_KINDS } from '../../../query/traceQuestion.ts'
import { changeTrace } from '../../../workspace/commands/changeView.ts'
import { swapEnds } from '../../../workspace/commands/trace.ts'
import { ENDS_ASKED, listMissingEnds } from '../../../workspace/derive/deriveRequest.ts'
import { MOST_STEPS } from '../../../workspace/link/link.ts'
import type { TraceView } from '../../../workspace/view.ts'
import { TRACE_ASKS } from '../../../workspace/view.ts'
import { Choose } from '../../controls/Choose.tsx'
import { useWorkspace, useWorkspaceState } from '../../WorkspaceContext.ts'
import { useTraceWords } from '../useTraceWords.ts'
import { ConditionList } from './ConditionList.tsx'
import { EndField } from './EndField.tsx'

const STEPS = Array.from({ length: MOST_STEPS }, (_, index) => index + 1)

/** "The paths from … to …, by …, in at most … steps, through …": each part is a control. */
export function TraceSentence() {
  const words = useTraceWords().trace
  const workspace = useWorkspace()
  const trace = useWorkspaceState((state) => state.view.trace)
  const change = (part: Partial<TraceView>) => workspace.run(changeTrace(part))
  const { ask, kind, maxSteps } = trace
  const ends = ENDS_ASKED[ask]
  const [missing] = listMissingEnds(trace)

  return (
    <form className="sentence" aria-label={words.sentence} onSubmit={(event) => event.preventDefault()}>
      <Choose
        label={words.whatIsAsked}
        value={ask}
        options={TRACE_ASKS.map((id) => [id, words.asks[id]])}
        onChange={(next) => change({ ask: next })}
      />
      <div className={ends.length > 1 ? 'ends two' : 'ends'}>
        {ends.map((end) => (
          <EndField
            key={end}
            end={end}
            before={ends.length > 1 || ask === 'reached' ? words[end] : ''}
            next={end === missing && trace[end === 'to' ? 'from' : 'to'].length > 0}
          />
        ))}
        {ask === 'common' ? null : (
          <button
            type="button"
            className="icon swap"
            title={words.swap}
            aria-label={words.swap}
            disabled={ends.every((end) => trace[end].length === 0)}
            onClick={() => workspace.run(swapEnds())}
          >
            <ArrowUpDown size={16} />
          </button>
        )}
      </div>
      <p className="parts">
        {words.by}{' '}
        <Choose
          label={words.kindOfPath}
          value={kind}
          options={PATH_KINDS.map((id) => [id, words.kinds[id].name])}
          onChange={(next) => change({ kind: next })}
        />
        {words.comma} {words.inAtMost}{' '}
        <Choose
          label={words.mostSteps}
          value={String(maxSteps)}
          options={STEPS.map((number) => [String(number), String(number)])}
          onChange={(next) => change({ maxSteps: Number(next) })}
        />{' '}
        {words.steps(maxSteps)}
        {words.comma}
      </p>
      <p className="hint">{words.kinds[kind].hint}</p>
      <ConditionList trace={trace} onChange={change} />
    </form>
  )
}
