import { useLayoutEffect, useRef, useState } from 'react'
import { printEdtf } from '../../model/time/printEdtf.ts'
import { parseDate } from '../../model/time.ts'
import { getTimelineWords } from '../../workspace/catalogue/getTimelineWords.ts'
import { goToDate } from '../../workspace/commands/timeline.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { DaySpan } from '../../workspace/timeline/deriveTimeline.ts'
import { listTicks } from '../../workspace/timeline/listTicks.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { toPercent, toShare, toStretch } from './toShare.ts'

/** The width in px that the longest date beside a tick needs. */
const TICK_WIDTH = 104
const USUAL_TICKS = 6

/** The axis with its ticks, a slider for the date, and lines across all tracks at the date and at the one that is kept. */
export function DateAxis({ days }: { readonly days: DaySpan }) {
  const words = getTimelineWords(DATA_LANGUAGE)
  const workspace = useWorkspace()
  const axis = useRef<HTMLDivElement>(null)
  const most = useMostTicks(axis)
  const asOf = useWorkspaceState((state) => state.view.filter.asOf ?? null)
  const kept = useWorkspaceState(({ timeline }) => timeline?.kept ?? null)
  const ticks = listTicks(days, most)
  const [first, last] = days
  const earliest = findSpan(asOf)?.[0] ?? first

  return (
    <>
      <div className="date-axis">
        <span className="track-text" />
        <div ref={axis} className="track">
          {ticks.map(({ day, date }) => (
            <span key={day} className="tick" style={{ insetInlineStart: toPercent(toShare(day, days)) }}>
              {toShare(day, days) + 1 / most <= 1 ? words.tick(date) : null}
            </span>
          ))}
          <input
            type="range"
            min={first}
            max={last}
            step={1}
            value={Math.min(last, Math.max(first, earliest))}
            data-set={asOf !== null}
            aria-label={words.date}
            aria-valuetext={words.at(asOf)}
            onChange={({ currentTarget }) => workspace.run(goToDate(printEdtf(currentTarget.valueAsNumber)))}
          />
        </div>
      </div>
      <div className="date-lines" aria-hidden="true">
        <span className="track-text" />
        <div className="track">
          {ticks.map(({ day }) => (
            <span key={day} className="tick-line" style={{ insetInlineStart: toPercent(toShare(day, days)) }} />
          ))}
          <DateLine date={kept} days={days} className="kept-line" />
          <DateLine date={asOf} days={days} className="date-line" />
        </div>
      </div>
    </>
  )
}

interface DateLineProps {
  readonly date: string | null
  readonly days: DaySpan
  readonly className: string
}

function DateLine({ date, days, className }: DateLineProps) {
  const span = findSpan(date)
  return span ? <span className={className} style={toStretch(span, days)} /> : null
}

/** The days that a date in EDTF means; none, if there is no date or it cannot be read. */
function findSpan(date: string | null): DaySpan | undefined {
  const parsed = date === null ? undefined : parseDate(date)
  return parsed?.ok ? [parsed.value.earliest ?? -Infinity, parsed.value.latest ?? Infinity] : undefined
}

/** The number of ticks for which an axis has room. */
function useMostTicks(axis: { readonly current: HTMLElement | null }): number {
  const [most, setMost] = useState(USUAL_TICKS)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) =>
      setMost(Math.max(2, Math.floor(entry!.contentRect.width / TICK_WIDTH))),
    )
    observer.observe(axis.current!)
    return () => observer.disconnect()
  }, [axis])
  return most
}
