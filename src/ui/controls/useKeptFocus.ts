import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/** Keeps the focus within an element, itself able to have it, where what had it there is gone with a change. */
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
