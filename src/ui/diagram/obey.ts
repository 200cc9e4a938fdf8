import type { CanvasIntent } from '../../canvas/canvas.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { focusOn } from '../../workspace/commands/focus.ts'
import { measureSurface } from '../../workspace/commands/measureSurface.ts'
import { moveActors } from '../../workspace/commands/move.ts'
import { openMenu } from '../../workspace/commands/notices.ts'
import { select } from '../../workspace/commands/select.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { isRibbon } from '../../workspace/derive/deriveCamera.ts'
import type { PointerTarget } from '../../workspace/workspaceState.ts'

/** Carries out gestures in the diagram. Momentary state stays in the component. */
export function obey(workspace: Workspace, intent: CanvasIntent): void {
  switch (intent.kind) {
    case 'select':
      workspace.run(selectTarget(intent.target, intent.extend))
      break
    case 'open':
      if (intent.target.kind === 'actor') workspace.run(focusOn(intent.target.actor))
      break
    case 'select-box':
      if (intent.actors.length > 0) workspace.run(select({ actors: intent.actors }, intent.extend))
      break
    case 'menu':
      workspace.run(openMenu({ target: intent.target, at: intent.at }))
      break
    case 'move':
      workspace.run(moveActors(intent.positions, Date.now()))
      break
    case 'camera':
      // A ribbon has its own coordinates: its camera is not that of the diagram.
      if (!isRibbon(workspace.getState())) workspace.run(changeView({ camera: intent.camera }))
      break
    case 'resize':
      workspace.run(measureSurface(intent.surface))
      break
    // What these bring about is momentary.
    case 'begin':
    case 'hover':
      break
  }
}

function selectTarget(target: PointerTarget | null, extend: boolean) {
  if (target === null) return select({}, extend)
  switch (target.kind) {
    case 'actor':
      return select({ actors: [target.actor] }, extend)
    case 'tie':
      return select({ relations: target.relations }, extend)
  }
}
