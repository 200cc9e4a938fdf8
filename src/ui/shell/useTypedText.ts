import { useLayoutEffect, useReducer } from 'react'
import type { Command } from '../../workspace/createWorkspace.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/**
 * A text of the workspace that a field shows and changes. For a moment a new field does not hear of changes yet: it is
 * drawn again as soon as it stands and with each key, so that none is lost that is pressed then.
 */
export function useTypedText(
  getText: (state: WorkspaceState) => string,
  change: (change: (text: string) => string) => Command,
): readonly [text: string, type: (typed: string) => void] {
  const workspace = useWorkspace()
  const text = useWorkspaceState(getText)
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  useLayoutEffect(() => drawAgain(), [])
  const type = (typed: string) => {
    workspace.run(change(() => typed))
    drawAgain()
  }
  return [text, type]
}
