import type { Trace } from '../../query/tracePaths.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { RelationRow } from '../details/RelationRow.tsx'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** What holds for all paths together: how many, within which statuses and filters, and what all of them share. */
export function TraceSummary({ trace }: { readonly trace: Trace }) {
  const words = useWords().trace
  const workspace = useWorkspace()
  const { maxSteps, statuses, onlyShown } = useWorkspaceState((state) => state.view.trace)
  const { paths, total, complete, moreByStatus } = trace

  return (
    <div className="summary">
      <p className="completeness" role="status">
        {words.completeness(paths.length, total, complete, maxSteps)}
      </p>
      <p className="quiet">
        {words.statusesUsed(statuses)} {onlyShown ? words.filtersLimit : words.filtersDoNotLimit}
      </p>
      {moreByStatus.size > 0 ? (
        <p className="actions">
          {[...moreByStatus].map(([status, number]) => (
            <button
              type="button"
              key={status}
              onClick={() => workspace.run(changeTrace({ statuses: [...statuses, status] }))}
            >
              {words.more(status, number)}
            </button>
          ))}
        </p>
      ) : null}
      <OnEveryPath trace={trace} />
    </div>
  )
}

function OnEveryPath({ trace: { paths, onEveryPath } }: { readonly trace: Trace }) {
  const words = useWords().trace
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { actors, relations } = onEveryPath
  if (paths.length < 2 || actors.length + relations.length === 0) return null

  return (
    <div className="on-every">
      <h3>{words.onEvery}</h3>
      {actors.length > 0 ? (
        <ul className="shared-actors">
          {actors.map((actor) => (
            <li key={actor}>
              <ActorLink actor={actor} />
            </li>
          ))}
        </ul>
      ) : null}
      {relations.map((id) => (
        <RelationRow key={id} relation={dataset.relations.get(id)!} />
      ))}
    </div>
  )
}
