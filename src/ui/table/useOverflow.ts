import type { RefObject } from 'react'
import { useEffect } from 'react'

/** Marks a frame where its scrolled content continues before or after the visible part, along a line of text. */
export function useOverflow(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current!
    const scroller = element.firstElementChild as HTMLElement
    const mark = () => {
      // In right-to-left text, `scrollLeft` is negative.
      const before = Math.abs(scroller.scrollLeft)
      element.toggleAttribute('data-more-before', before > 1)
      element.toggleAttribute('data-more-after', before < scroller.scrollWidth - scroller.clientWidth - 1)
    }
    const observer = new ResizeObserver(mark)
    observer.observe(scroller)
    if (scroller.firstElementChild) observer.observe(scroller.firstElementChild)
    scroller.addEventListener('scroll', mark, { passive: true })
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', mark)
    }
  }, [frame])
}
