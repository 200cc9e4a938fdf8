import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/** Keeps the focus within a focusable element when a change removes the part that had it. */
export function useKeptFocus(frame: RefObject<HTMLElement | null>) {
  const isInside = useRef(false)
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) frame.current?.focus()
  })
  return {
    onFocus: () => {
      isInside.current = true
    },
    onBlur: () => {
      isInside.current = false
    },
  }
}
