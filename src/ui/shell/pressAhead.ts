import { changeSearch, openDialog } from '../../workspace/commands/notices.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'

/**
 * Takes a key while a dialog is open that has not got the focus yet, since its code is still being loaded: what is typed
 * is meant for the search or the palette if one was asked for, Esc closes, and nothing else happens.
 */
export function pressAhead(workspace: Workspace, { key, ctrlKey, metaKey }: KeyboardEvent): void {
  if (key === 'Escape') workspace.run(openDialog(null))
  else if (!['search', 'palette'].includes(workspace.getState().dialog ?? '') || ctrlKey || metaKey) return
  else if (key === 'Backspace') workspace.run(changeSearch((text) => [...text].slice(0, -1).join('')))
  else if ([...key].length === 1) workspace.run(changeSearch((text) => text + key))
}
