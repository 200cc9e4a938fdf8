import type { DaySpan } from '../../workspace/timeline/deriveTimeline.ts'

/** Where a day begins on the axis, as a share of its length from 0 to 1; days beyond its ends stand at them. */
export function toShare(day: number, [first, last]: DaySpan): number {
  return Math.min(1, Math.max(0, (day - first) / (last - first + 1)))
}

/** The part of the axis that days take, as the styles of an element. */
export function toStretch([from, to]: DaySpan, days: DaySpan) {
  const [start, end] = [toShare(from, days), toShare(to + 1, days)]
  return { insetInlineStart: toPercent(start), width: toPercent(end - start) }
}

/** A share in percent, as a length of CSS. */
export function toPercent(share: number): string {
  return `${(share * 100).toFixed(3)}%`
}
