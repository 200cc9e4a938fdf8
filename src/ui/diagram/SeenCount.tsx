import { getLevel } from '../../workspace/commands/move.ts'
import { changeLevel } from '../../workspace/commands/reveal.ts'
import { deriveSeen } from '../../workspace/derive/deriveSeen.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** Says how much of the dataset is in the picture, with a button for the rest. */
export function SeenCount() {
  const words = useWords().diagram
  const workspace = useWorkspace()
  const seen = useWorkspaceState(deriveSeen)
  const level = useWorkspaceState(getLevel)
  if (!seen) return null
  const isAll = seen.actors === seen.all.actors && seen.relations === seen.all.relations

  return (
    <p className="seen">
      {isAll ? words.seenAll(seen.all.actors, seen.all.relations) : words.seen(seen)}{' '}
      {isAll || level === 'all' ? null : (
        <button type="button" onClick={() => workspace.run(changeLevel('all'))}>
          {words.seeAll}
        </button>
      )}
    </p>
  )
}
