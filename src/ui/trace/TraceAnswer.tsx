import type { ActorId, Dataset } from '../../model/dataset.ts'
import { keepOccurring } from '../../model/status.ts'
import type { TraceCatalogue } from '../../workspace/catalogue/getTraceCatalogue.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { agreeToSteps, stopTracing } from '../../workspace/commands/trace.ts'
import type { Tracing } from '../../workspace/tracing.ts'
import type { TraceView } from '../../workspace/view.ts'
import { INITIAL_STATE } from '../../workspace/workspaceState.ts'
import { printName } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { PathsAnswer } from './PathsAnswer.tsx'
import { ReachAnswer } from './ReachAnswer.tsx'
import { useTraceWords } from './useTraceWords.ts'

/** The answer. A costly one is traced only after the person has agreed. */
export function TraceAnswer() {
  const words = useTraceWords()
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const trace = useWorkspaceState((state) => state.view.trace)
  const tracing = useWorkspaceState((state) => state.tracing)
  const agreedSteps = useWorkspaceState((state) => state.agreedSteps)
  const { maxSteps } = trace
  if (maxSteps > agreedSteps) return <Agreement maxSteps={maxSteps} />
  const isWaiting = !tracing.isDone && !tracing.isCurrent && (tracing.progress !== null || tracing.answer === null)

  return (
    <div tabIndex={-1} className={isWaiting ? 'answer waiting' : 'answer'}>
      <div className="status">
        <p className="completeness" role="status">
          {printStatus(dataset, tracing, trace, words)}
        </p>
        {isWaiting ? (
          <button
            type="button"
            className="bordered"
            disabled={tracing.isStopped}
            onClick={() => workspace.run(stopTracing())}
          >
            {words.traced.stop}
          </button>
        ) : null}
      </div>
      {isWaiting && tracing.answer ? <p className="quiet">{words.traced.old}</p> : null}
      <Body tracing={tracing} />
    </div>
  )
}

function Body({ tracing: { answer } }: { readonly tracing: Tracing }) {
  const words = useTraceWords().trace
  const dataset = useWorkspaceState((state) => state.dataset)!
  if (!answer || answer.ask === 'absence') return null
  if (!answer.result.ok) {
    return (
      <div className="remark">
        {answer.result.problems.map((problem) => (
          <p key={JSON.stringify(problem)}>{words.problem(problem, (id) => printName(dataset, id as ActorId))}</p>
        ))}
      </div>
    )
  }
  if (answer.ask === 'paths') return <PathsAnswer answer={answer} trace={answer.result.value} />
  return <ReachAnswer answer={answer} reach={answer.result.value} />
}

function Agreement({ maxSteps }: { readonly maxSteps: number }) {
  const words = useTraceWords().trace
  const workspace = useWorkspace()
  const usual = INITIAL_STATE.agreedSteps

  return (
    <div className="remark">
      <p>{words.many(maxSteps)}</p>
      <p className="actions">
        <button type="button" onClick={() => workspace.run(agreeToSteps(maxSteps))}>
          {words.goOn(maxSteps)}
        </button>
        <button type="button" onClick={() => workspace.run(changeTrace({ maxSteps: usual }))}>
          {words.keepTo(usual)}
        </button>
      </p>
    </div>
  )
}

/** The progress of the trace in a sentence; at the end, how complete the answer is. */
function printStatus(dataset: Dataset, tracing: Tracing, trace: TraceView, { traced: words }: TraceCatalogue): string {
  const { answer, progress, isStopped, isDone } = tracing
  if (!tracing.isCurrent && !isDone) {
    if (isStopped) return words.stopping
    if (progress) return progress.found > 0 ? words.progress(progress.found, progress.steps) : words.tracing
    if (!answer) return words.tracing
  }
  if (!answer) return isStopped ? words.stoppedEmpty : ''
  if (answer.ask === 'absence' || !answer.result.ok) return ''
  if (answer.ask === 'paths') {
    const { paths, total, complete } = answer.result.value
    if (paths.length === 0) return total === null && isStopped ? words.stoppedEmpty : words.nothing
    return words.completeness(paths.length, total, complete, trace.maxSteps, isStopped)
  }
  const ends = answer.ask === 'reached' ? trace.from : trace.to
  const names = ends.map((id) => printName(dataset, id))
  const statuses = keepOccurring(dataset, 'status', trace.statuses)
  return words.reach[answer.ask](names, answer.result.value.actors.length, trace.maxSteps, statuses)
}
