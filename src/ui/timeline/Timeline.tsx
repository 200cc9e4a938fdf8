import './timeline.css'
import { getTimelineWords } from '../../workspace/catalogue/getTimelineWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { deriveTimeline } from '../../workspace/timeline/deriveTimeline.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { TimelineHead } from './TimelineHead.tsx'
import { TimelineTracks } from './TimelineTracks.tsx'
import { UndatedTray } from './UndatedTray.tsx'

/** Events and relations in the order of time, below every view, with the date that all of them follow. */
export function Timeline() {
  const words = getTimelineWords(DATA_LANGUAGE)
  const dataset = useWorkspaceState((state) => state.dataset)
  if (!dataset) return null
  const timeline = deriveTimeline(dataset)

  return (
    <section className="timeline" aria-label={words.title}>
      <TimelineHead days={timeline.days} />
      {/* What scrolls is reached by the keyboard through its rows. */}
      <div className="timeline-scroll">
        {timeline.days ? (
          <TimelineTracks timeline={timeline} days={timeline.days} />
        ) : (
          <p className="quiet">{words.nothing}</p>
        )}
        <UndatedTray timeline={timeline} />
      </div>
    </section>
  )
}
