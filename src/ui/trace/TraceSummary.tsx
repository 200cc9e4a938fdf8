import { keepOccurring } from '../../model/status.ts'
import type { Trace } from '../../query/tracePaths.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import type { TraceView } from '../../workspace/view.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useTraceWords } from './useTraceWords.ts'

/** The statuses and filters of the answer, its uncertainties, and what would give more. */
export function TraceSummary({ trace }: { readonly trace: Trace }) {
  const words = useTraceWords().traced
  const { statuses, onlyShown, unknownTimes, ungraded } = useWorkspaceState((state) => state.view.trace)
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { moreByStatus, moreIfOpen, doubtful, rankingHolds } = trace

  return (
    <div className="summary">
      {rankingHolds ? null : <p>{words.rankingAmongFound}</p>}
      <p className="quiet">
        {words.statusesUsed(keepOccurring(dataset, 'status', statuses))}{' '}
        {onlyShown ? words.filtersLimit : words.filtersDoNotLimit}
      </p>
      <p className="actions">
        {[...moreByStatus].map(([status, number]) => (
          <Change key={status} to={{ statuses: [...statuses, status] }} label={words.more(status, number)} />
        ))}
        {!unknownTimes && moreIfOpen.times !== 0 ? (
          <Change to={{ unknownTimes: true }} label={words.moreIfOpen.times(moreIfOpen.times)} />
        ) : null}
        {!ungraded && moreIfOpen.grades !== 0 ? (
          <Change to={{ ungraded: true }} label={words.moreIfOpen.grades(moreIfOpen.grades)} />
        ) : null}
      </p>
      {doubtful.times > 0 ? (
        <p className="open-ends">
          {words.doubtful.times(doubtful.times)}{' '}
          {unknownTimes ? <Change to={{ unknownTimes: false }} label={words.leaveOpenOut.times} /> : null}
        </p>
      ) : null}
      {doubtful.grades > 0 ? (
        <p className="open-ends">
          {words.doubtful.grades(doubtful.grades)}{' '}
          {ungraded ? <Change to={{ ungraded: false }} label={words.leaveOpenOut.grades} /> : null}
        </p>
      ) : null}
      {doubtful.statuses > 0 ? (
        <p className="open-ends">
          {words.doubtful.statuses(doubtful.statuses)}{' '}
          <Change
            to={{ statuses: statuses.filter((one) => one !== 'unspecified') }}
            label={words.leaveOpenOut.statuses}
          />
        </p>
      ) : null}
    </div>
  )
}

/** A button that changes the question. */
function Change({ to, label }: { readonly to: Partial<TraceView>; readonly label: string }) {
  const workspace = useWorkspace()
  return (
    <button type="button" className="bordered" onClick={() => workspace.run(changeTrace(to))}>
      {label}
    </button>
  )
}
