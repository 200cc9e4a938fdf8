import { changeEntry, openDialog } from '../../workspace/commands/notices.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { EntryLine } from './EntryLine.tsx'
import { useEditingWords } from './useEditingWords.ts'

/** The line for entries over the page. */
export function EntryDialog() {
  const { label } = useEditingWords().editing.entry
  const workspace = useWorkspace()
  const line = useWorkspaceState((state) => state.entryLine)
  const close = () => workspace.run(openDialog(null))

  return (
    <Dialog label={label} className="search entry" onClose={close}>
      <EntryLine
        evidence={[]}
        line={line}
        onLine={(typed) => workspace.run(changeEntry(() => typed))}
        onClose={close}
      />
    </Dialog>
  )
}
