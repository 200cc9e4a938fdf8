import type { RefObject } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CanvasIntent } from '../../canvas/canvas.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

export type Hover = Extract<CanvasIntent, { kind: 'hover' }>

/**
 * What the pointer rests on in the diagram. It is let go when the pointer leaves the surface, presses, drags or scrolls,
 * and when a menu, a dialog, another camera or another picture comes; while a button is held nothing is pointed at.
 */
export function useHover(surface: RefObject<HTMLElement | null>): [Hover | null, (hover: Hover) => void] {
  const workspace = useWorkspace()
  const [hover, setHover] = useState<Hover | null>(null)
  const pressed = useRef(false)

  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const letGo = () => setHover(null)
    const press = (isPressed: boolean) => () => {
      pressed.current = isPressed
      letGo()
    }
    const element = surface.current!
    element.addEventListener('pointerleave', letGo, { signal })
    element.addEventListener('wheel', letGo, { signal, capture: true, passive: true })
    element.addEventListener('pointerdown', press(true), { signal, capture: true })
    for (const end of ['pointerup', 'pointercancel', 'blur'])
      addEventListener(end, press(false), { signal, capture: true })
    for (const away of ['keydown', 'scroll']) addEventListener(away, letGo, { signal, capture: true })
    const stopFollowing = workspace.follow((state, before) => {
      const isOver = state.menu !== null || state.dialog !== null
      const isOther = state.view !== before.view || state.arrangement !== before.arrangement
      if (isOver || isOther || state.surface !== before.surface) letGo()
    })
    return () => {
      stop.abort()
      stopFollowing()
    }
  }, [workspace, surface])

  const point = useCallback(
    (next: Hover) => {
      const { menu, dialog } = workspace.getState()
      setHover(next.target && !pressed.current && menu === null && dialog === null ? next : null)
    },
    [workspace],
  )
  return [hover, point]
}
