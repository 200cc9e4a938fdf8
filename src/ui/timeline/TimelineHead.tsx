import { Pause, Play, X } from 'lucide-react'
import { useEffect } from 'react'
import { getTimelineWords } from '../../workspace/catalogue/getTimelineWords.ts'
import { compareDates } from '../../workspace/commands/compareStates.ts'
import { goToDate, keepDate, playOn, setPlaying, toggleTimeline } from '../../workspace/commands/timeline.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { DaySpan } from '../../workspace/timeline/deriveTimeline.ts'
import { DateField } from '../controls/DateField.tsx'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** The time between two steps of playing, in ms. */
const BEAT = 600

/** The date that all views follow, with what can be done with it. */
export function TimelineHead({ days }: { readonly days: DaySpan | null }) {
  const words = getTimelineWords(DATA_LANGUAGE)
  const filters = useWords().filters
  const workspace = useWorkspace()
  const asOf = useWorkspaceState((state) => state.view.filter.asOf ?? null)
  const isPlaying = useWorkspaceState(({ timeline }) => timeline?.isPlaying ?? false)
  useEffect(() => {
    if (!isPlaying || !days) return
    const beat = setInterval(() => workspace.run(playOn(days)), BEAT)
    return () => clearInterval(beat)
  }, [isPlaying, days, workspace])

  return (
    <header className="timeline-head">
      <h2>{words.title}</h2>
      {days ? (
        <button type="button" className="boxed" onClick={() => workspace.run(setPlaying(!isPlaying))}>
          {isPlaying ? <Pause size={14} aria-hidden="true" /> : <Play size={14} aria-hidden="true" />}
          {isPlaying ? words.pause : words.play}
        </button>
      ) : null}
      <DateField
        label={filters.inForceOn}
        example={filters.dateExample}
        hint={filters.dateHint}
        value={asOf}
        onChange={(date) => workspace.run(goToDate(date))}
      />
      {asOf === null ? null : (
        <button type="button" className="text-button" onClick={() => workspace.run(goToDate(null))}>
          {words.anyTime}
        </button>
      )}
      <Comparison asOf={asOf} />
      <button
        type="button"
        className="icon timeline-close"
        title={words.close}
        aria-label={words.close}
        onClick={() => workspace.run(toggleTimeline())}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </header>
  )
}

/** A date that was kept, to see what differs on another. */
function Comparison({ asOf }: { readonly asOf: string | null }) {
  const words = getTimelineWords(DATA_LANGUAGE)
  const workspace = useWorkspace()
  const kept = useWorkspaceState(({ timeline }) => timeline?.kept ?? null)
  if (kept === null) {
    return asOf === null ? null : (
      <button type="button" className="text-button" onClick={() => workspace.run(keepDate(asOf))}>
        {words.keep}
      </button>
    )
  }
  return (
    <>
      <span role="status">{words.kept(kept)}</span>
      {asOf === null || asOf === kept ? (
        <span className="quiet">{words.keptHint}</span>
      ) : (
        <button type="button" className="boxed" onClick={() => workspace.run(compareDates(kept, asOf))}>
          {words.compare}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => workspace.run(keepDate(null))}>
        {words.leave}
      </button>
    </>
  )
}
