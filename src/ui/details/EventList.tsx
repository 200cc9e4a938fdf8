import type { ActorId, DatasetEvent } from '../../model/dataset.ts'
import { groupEvents } from '../../model/groupEvents.ts'
import { printPeriod } from '../../model/time/printPeriod.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { useLighting } from '../controls/useLighting.ts'
import { printText } from '../printText.ts'
import { Attributes } from './Attributes.tsx'
import { CardSummary } from './CardSummary.tsx'
import { EditButton } from './EditButton.tsx'
import { EvidenceCards } from './EvidenceCards.tsx'
import { useDetailsWords } from './useDetailsWords.ts'

interface EventListProps {
  readonly events: Iterable<DatasetEvent>
  /** The actor whose role in each event is named. */
  readonly actor?: ActorId
}

/** Events by kind, in order of date. Each opens to show who took part and the evidence for it. */
export function EventList({ events, actor }: EventListProps) {
  const words = useDetailsWords().details
  return [...groupEvents(events)].map(([kind, ofKind]) => (
    <div key={kind} className="event-kind">
      <h4>
        {words.kind(kind)}
        <span className="tally"> {ofKind.length}</span>
      </h4>
      <ul>
        {ofKind.map((event) => (
          <li key={event.id}>
            <EventItem event={event} actor={actor} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

function EventItem({ event, actor }: { readonly event: DatasetEvent; readonly actor: ActorId | undefined }) {
  const { details: words } = useDetailsWords()
  const { title, start, end, status, roles, evidence } = event
  const lighting = useLighting({ actors: [...new Set(roles.map((role) => role.actor))] })
  const when = printPeriod(start, end, DATA_LANGUAGE)
  const own = roles.filter((role) => role.actor === actor).map(({ role }) => words.role(role))
  const remarks = [when ?? words.undated, ...(status === 'actual' ? [] : [words.statusRemark(status)])]

  const subject = { kind: 'event', id: event.id } as const

  return (
    <details className="event" {...lighting}>
      <CardSummary subject={subject}>
        <span>
          <span dir="auto">{printText(title)}</span>
          <small className="quiet">{[...remarks, ...own].join(words.separator)}</small>
        </span>
      </CardSummary>
      <ul className="roles">
        {roles.map((role) => (
          <li key={`${role.role} ${role.actor}`}>
            <span className="quiet">{words.role(role.role)}</span> <ActorLink actor={role.actor} />
          </li>
        ))}
      </ul>
      <Attributes attributes={event.attributes} />
      <EvidenceCards evidence={evidence} />
      <EditButton subject={subject} title={printText(title)} />
    </details>
  )
}
