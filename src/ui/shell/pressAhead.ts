import { changeEntry, changeSearch, openDialog } from '../../workspace/commands/notices.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'

/**
 * Handles a key while a dialog is open but does not have the focus yet, because its code is still loading. Typed text
 * goes to the field of the search, the palette or the line for entries if one of them was opened, Esc closes, and all
 * other keys do nothing.
 */
export function pressAhead(workspace: Workspace, { key, ctrlKey, metaKey }: KeyboardEvent): void {
  const { dialog } = workspace.getState()
  const type = (change: (text: string) => string) => {
    if (dialog === 'entry') workspace.run(changeEntry(change))
    else if (dialog === 'search' || dialog === 'palette') workspace.run(changeSearch(change))
  }
  if (key === 'Escape') workspace.run(openDialog(null))
  else if (ctrlKey || metaKey) return
  else if (key === 'Backspace') type((text) => [...text].slice(0, -1).join(''))
  else if ([...key].length === 1) type((text) => text + key)
}
