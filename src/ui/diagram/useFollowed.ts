import type { RefObject } from 'react'
import { useEffect, useReducer } from 'react'
import type { CanvasConnection } from './connectCanvas.ts'

/** Draws anew when the camera or the scene is another one. */
export function useFollowed(connected: RefObject<CanvasConnection | null>): void {
  const [, drawAnew] = useReducer((count: number) => count + 1, 0)
  useEffect(() => connected.current?.follow(drawAnew), [connected])
}
