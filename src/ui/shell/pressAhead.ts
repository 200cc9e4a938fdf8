import { changeSearch, openDialog } from '../../workspace/commands/notices.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'

/**
 * Handles a key while a dialog is open but does not have the focus yet, because its code is still loading. Typed text
 * goes to the search or the palette if one of them was opened, Esc closes, and all other keys do nothing.
 */
export function pressAhead(workspace: Workspace, { key, ctrlKey, metaKey }: KeyboardEvent): void {
  if (key === 'Escape') workspace.run(openDialog(null))
  else if (!['search', 'palette'].includes(workspace.getState().dialog ?? '') || ctrlKey || metaKey) return
  else if (key === 'Backspace') workspace.run(changeSearch((text) => [...text].slice(0, -1).join('')))
  else if ([...key].length === 1) workspace.run(changeSearch((text) => text + key))
}
