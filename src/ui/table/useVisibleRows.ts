import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback } from 'react'

/** A row to be drawn, with the height of those left out before it, in px. */
interface VisibleRow {
  readonly index: number
  readonly before: number
}

interface VisibleRows {
  readonly rows: readonly VisibleRow[]
  /** The height of those left out after the last, in px. */
  readonly after: number
  /** Measures a row; `undefined`: all rows are drawn. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
}

/** As many rows are drawn as they are: they can be found by the browser's own search, and widths fit their contents. */
export const MOST_DRAWN = 200
const estimateSize = () => 33
const AROUND = 12

/** The rows to draw: all of few, and of many those in view and some that are kept. */
export function useVisibleRows(
  scroller: HTMLElement | null,
  ids: readonly string[],
  kept: readonly number[],
): VisibleRows {
  const isWhole = ids.length <= MOST_DRAWN
  // Another function would have all rows measured anew.
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids])
  const virtualizer = useVirtualizer({
    count: isWhole ? 0 : ids.length,
    getScrollElement: () => scroller,
    estimateSize,
    getItemKey,
    overscan: AROUND,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      const others = kept.filter((index) => index >= 0 && index < ids.length)
      return [...new Set([...seen, ...others])].sort((a, b) => a - b)
    },
  })
  if (isWhole) return { rows: ids.map((_, index) => ({ index, before: 0 })), after: 0, measure: undefined }
  const items = virtualizer.getVirtualItems()
  const rows = items.map(({ index, start }, at) => ({ index, before: start - (items[at - 1]?.end ?? 0) }))
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return { rows, after, measure: virtualizer.measureElement }
}
