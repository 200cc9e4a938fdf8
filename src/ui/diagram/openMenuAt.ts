import type { Point } from '../../model/dataset.ts'
import { openMenu } from '../../workspace/commands/notices.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'

/** Opens the menu of the selection at a point of the page, in px. */
export function openMenuAt(workspace: Workspace, at: Point): void {
  const { actors, relations } = workspace.getState().view.selection
  if (actors[0]) workspace.run(openMenu({ target: { kind: 'actor', actor: actors[0] }, at }))
  else if (relations.length > 0) workspace.run(openMenu({ target: { kind: 'tie', relations }, at }))
}
