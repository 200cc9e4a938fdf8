import { useEffect, useRef } from 'react'
import { hover } from '../../workspace/commands/hover.ts'
import type { Selection } from '../../workspace/view.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

/** The handlers that highlight things while an element is hovered or focused; the highlight ends if it is removed. */
export function useLighting(things: Partial<Selection>) {
  const workspace = useWorkspace()
  const lit = useRef(false)
  const light = () => {
    lit.current = true
    workspace.run(hover(things))
  }
  const putOut = () => {
    lit.current = false
    workspace.run(hover(null))
  }
  useEffect(
    () => () => {
      if (lit.current) workspace.run(hover(null))
    },
    [workspace],
  )
  return { onPointerEnter: light, onPointerLeave: putOut, onFocus: light, onBlur: putOut }
}
