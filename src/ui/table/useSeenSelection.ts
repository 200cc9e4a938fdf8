import { useEffect, useRef } from 'react'

/** Before a row is drawn, its height in px is not known. */
const ROW_HEIGHT = 33

/** Scrolls a table that has just been opened to the first row that is selected. */
export function useSeenSelection(
  scroller: HTMLElement | null,
  ids: readonly string[],
  selected: ReadonlySet<string>,
): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (!scroller || isDone.current) return
    isDone.current = true
    const index = ids.findIndex((id) => selected.has(id))
    if (index < 0) return
    const row = scroller.querySelector('tbody tr[aria-selected="true"]')
    if (row) row.scrollIntoView({ block: 'center' })
    else scroller.scrollTop = index * ROW_HEIGHT - scroller.clientHeight / 2
  })
}
