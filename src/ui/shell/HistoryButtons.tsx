import { Redo2, Undo2 } from 'lucide-react'
import { getHistoryWords } from '../../workspace/catalogue/getHistoryWords.ts'
import { redo, undo } from '../../workspace/commands/history.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** Undo and redo, with what they would take back or do again. */
export function HistoryButtons() {
  const words = getHistoryWords(DATA_LANGUAGE)
  const workspace = useWorkspace()
  const done = useWorkspaceState((state) => state.history.done.at(-1)?.label ?? null)
  const undone = useWorkspaceState((state) => state.history.undone.at(-1)?.label ?? null)
  const readOnly = useWorkspaceState(({ kept }) => kept.kind === 'read-only')

  return (
    <>
      <button
        type="button"
        className="icon"
        disabled={done === null || readOnly}
        title={words.undo(done)}
        aria-label={words.undo(done)}
        onClick={() => workspace.run(undo())}
      >
        <Undo2 size={16} />
      </button>
      <button
        type="button"
        className="icon"
        disabled={undone === null || readOnly}
        title={words.redo(undone)}
        aria-label={words.redo(undone)}
        onClick={() => workspace.run(redo())}
      >
        <Redo2 size={16} />
      </button>
    </>
  )
}
