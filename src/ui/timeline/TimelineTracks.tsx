import { getTimelineWords } from '../../workspace/catalogue/getTimelineWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { DaySpan, Timeline, TimelineRow } from '../../workspace/timeline/deriveTimeline.ts'
import { DateAxis } from './DateAxis.tsx'
import { TrackKey } from './TrackKey.tsx'
import { TrackRow } from './TrackRow.tsx'

interface TimelineTracksProps {
  readonly timeline: Timeline
  readonly days: DaySpan
}

/** The axis of time, and below it a track for each event and relation that has a date. */
export function TimelineTracks({ timeline, days }: TimelineTracksProps) {
  const words = getTimelineWords(DATA_LANGUAGE)
  const { events, relations, datedRelations } = timeline
  const more = datedRelations - relations.length

  return (
    <div className="timeline-tracks">
      <DateAxis days={days} />
      {[...events].map(([kind, rows]) => (
        <Tracks key={kind} heading={words.events(kind, rows.length)} rows={rows} days={days} />
      ))}
      {relations.length > 0 ? <Tracks heading={words.relations(datedRelations)} rows={relations} days={days} /> : null}
      {more > 0 ? <p className="quiet">{words.more(more)}</p> : null}
      <TrackKey />
    </div>
  )
}

interface TracksProps {
  readonly heading: string
  readonly rows: readonly TimelineRow[]
  readonly days: DaySpan
}

function Tracks({ heading, rows, days }: TracksProps) {
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.record.id}>
            <TrackRow row={row} days={days} />
          </li>
        ))}
      </ul>
    </>
  )
}
