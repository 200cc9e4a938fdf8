import type { DatasetEvent } from '../../model/dataset.ts'
import { getTimelineWords } from '../../workspace/catalogue/getTimelineWords.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { Timeline } from '../../workspace/timeline/deriveTimeline.ts'
import { useLighting } from '../controls/useLighting.ts'
import { printText } from '../printText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

/** What has no date: it stands nowhere on the axis, and is not left out. */
export function UndatedTray({ timeline }: { readonly timeline: Timeline }) {
  const words = getTimelineWords(DATA_LANGUAGE)
  const { undatedEvents, undatedRelations } = timeline
  if (undatedEvents.length + undatedRelations === 0) return null

  return (
    <details className="undated">
      <summary>{words.undated(undatedEvents.length, undatedRelations)}</summary>
      <p className="quiet">{words.undatedHint}</p>
      <ul>
        {undatedEvents.map((event) => (
          <li key={event.id}>
            <UndatedEvent event={event} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function UndatedEvent({ event }: { readonly event: DatasetEvent }) {
  const workspace = useWorkspace()
  const things = { actors: [...new Set(event.roles.map(({ actor }) => actor))] }
  const lighting = useLighting(things)
  return (
    <button
      type="button"
      className="text-button"
      dir="auto"
      {...lighting}
      onClick={() => workspace.run(select(things))}
    >
      {printText(event.title)}
    </button>
  )
}
