import './undoStep.css'
import { Undo2 } from 'lucide-react'
import { getHistoryWords } from '../../workspace/catalogue/getHistoryWords.ts'
import { undo } from '../../workspace/commands/history.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** Undoes the last step, by its name: the keys for it are not heard in a dialog. */
export function UndoStep() {
  const workspace = useWorkspace()
  const label = useWorkspaceState(({ history }) => history.done.at(-1)?.label ?? null)
  const canEdit = useWorkspaceState(({ kept }) => kept.kind !== 'read-only')
  if (!label || !canEdit) return null
  return (
    <button type="button" className="undo-step" onClick={() => workspace.run(undo())}>
      <Undo2 size={14} aria-hidden="true" /> <bdi>{getHistoryWords(DATA_LANGUAGE).undo(label)}</bdi>
    </button>
  )
}
