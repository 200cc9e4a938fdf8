import { setEditing } from '../../workspace/commands/panels.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useDetailsWords } from './useDetailsWords.ts'

/** Says that a relation has no evidence, and asks for some where that can be added. */
export function Unsourced() {
  const words = useDetailsWords().details
  const workspace = useWorkspace()
  const canEdit = useWorkspaceState(({ kept }) => kept.kind !== 'read-only')

  return (
    <div className="unsourced">
      <p>
        <strong>{words.unsourced}</strong>
        {words.separator}
        {words.noEvidence}
      </p>
      {canEdit ? (
        <button type="button" className="text-button" onClick={() => workspace.run(setEditing(true))}>
          {words.askForEvidence}
        </button>
      ) : null}
    </div>
  )
}
