import type { KeyboardEvent } from 'react'

const STOPS = 'summary, .all-or-none button, .legend-entry input:checked'

/**
 * Moves through a section of the legend by the up and down arrow keys, Home and End, so that the section is a single
 * Tab stop. The left and right arrow keys choose how visible the entry is.
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
