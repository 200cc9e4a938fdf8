import { useLayoutEffect, useState } from 'react'
import { changeEntry, openDialog } from '../../workspace/commands/notices.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useTypedText } from '../shell/useTypedText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { EntryLine } from './EntryLine.tsx'
import { useEditingWords } from './useEditingWords.ts'
import { useUnfinishedText } from './useUnfinishedText.ts'

const ENTRY_KEY = 'entry'

/** The line for entries over the page. */
export function EntryDialog() {
  const { label } = useEditingWords().editing.entry
  const workspace = useWorkspace()
  const [line, type] = useTypedText((state) => state.entryLine, changeEntry)
  const [kept, keep] = useUnfinishedText(ENTRY_KEY)
  // A line that was not finished is there again, unless another is begun.
  const [isRestored] = useState(kept !== null && line === '')
  useLayoutEffect(() => {
    if (kept !== null) workspace.run(changeEntry((typed) => typed || kept))
  }, [workspace, kept])
  // A line that is left is kept; the next one begins anew.
  const close = () => {
    workspace.run(changeEntry(() => ''))
    workspace.run(openDialog(null))
  }

  return (
    <Dialog label={label} className="search entry" onClose={close}>
      <EntryLine
        evidence={[]}
        line={line}
        isRestored={isRestored}
        onLine={(typed) => {
          keep(typed === '' ? null : typed)
          type(typed)
        }}
        onClose={close}
      />
    </Dialog>
  )
}
