import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useMemo } from 'react'
import type { MatrixOrder } from '../../scene/matrix/matrix.ts'

/** The size of a cell with the mark of its sign, and with its verb, in px. */
export const MARK_CELL = { width: 28, height: 28 } as const
export const VERB_CELL = { width: 108, height: 44 } as const

/** A row or a column that is drawn: where it begins, behind the names, in px. */
export interface CellTrack {
  readonly index: number
  readonly at: number
}

export interface Tracks {
  readonly tracks: readonly CellTrack[]
  /** Where each group begins and ends. */
  readonly spans: readonly TrackSpan[]
  /** Of all rows or columns, in px. */
  readonly total: number
}

interface TrackSpan {
  readonly at: number
  readonly size: number
}

interface TrackOptions {
  readonly axis: 'rows' | 'columns'
  readonly groups: MatrixOrder['groups']
  readonly size: number
  /** The distance before each group, in px. */
  readonly gap: number
  /** The one that is drawn even out of sight; -1: none. */
  readonly kept: number
  readonly isRtl: boolean
}

const AROUND = 6

/** The rows or columns in view. The first group has its distance before it as well. */
export function useTracks(
  scroller: HTMLElement | null,
  { axis, groups, size, gap, kept, isRtl }: TrackOptions,
): Tracks {
  const count = groups.reduce((sum, { length }) => sum + length, 0)
  const spans = useMemo(() => listSpans(groups, size, gap), [groups, size, gap])
  const starts = useMemo(() => new Set(groups.map((_, index) => groups.slice(0, index).flat().length)), [groups])
  const gapBefore = (index: number) => (starts.has(index) ? gap : 0)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: (index) => size + gapBefore(index),
    // Sizes are known, and another order or size of cells has them laid out anew.
    getItemKey: (index) => `${gapBefore(index)} ${size} ${index}`,
    horizontal: axis === 'columns',
    isRtl: axis === 'columns' && isRtl,
    overscan: AROUND,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return kept < 0 || kept >= count || seen.includes(kept) ? seen : [...seen, kept].sort((a, b) => a - b)
    },
  })
  return {
    spans,
    tracks: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, at: start + gapBefore(index) })),
    total: virtualizer.getTotalSize(),
  }
}

function listSpans(groups: MatrixOrder['groups'], size: number, gap: number): readonly TrackSpan[] {
  let end = 0
  return groups.map(({ length }) => {
    const at = end + gap
    end = at + length * size
    return { at, size: length * size }
  })
}
