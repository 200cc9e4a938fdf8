import type { KeyboardEvent } from 'react'

const STOPS = 'summary, .all-or-none button, .legend-entry input:checked'

/**
 * Walks through a section of the legend by the arrow keys up and down, Home and End, so that it is one stop of the Tab
 * key; left and right choose how the entry is seen.
 */
export function walkEntries(event: KeyboardEvent<HTMLDetailsElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility())
  const target = event.target as Element
  const entry = target.closest('.legend-entry')
  const at = stops.findIndex((stop) => stop === target || entry?.contains(stop))
  if (at < 0) return
  const goto: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }
  const next = goto[event.key]
  if (next === undefined) return
  stops[next]?.focus()
  event.preventDefault()
}
