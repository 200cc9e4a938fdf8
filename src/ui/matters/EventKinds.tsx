import { groupBy } from '../../base/order.ts'
import type { Dataset, DatasetEvent } from '../../model/dataset.ts'
import { groupEvents } from '../../model/groupEvents.ts'
import { printPeriod } from '../../model/time/printPeriod.ts'
import { getMattersCatalogue } from '../../workspace/catalogue/getMattersCatalogue.ts'
import { showMeasured } from '../../workspace/commands/measuring.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printName, printText } from '../printText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { LaidAwayEvidence } from './LaidAwayEvidence.tsx'

/** Events under their kinds, numbered in the order of time. */
export function EventKinds({ dataset }: { readonly dataset: Dataset }) {
  const { details } = getMattersCatalogue(DATA_LANGUAGE)
  return [...groupEvents(dataset.events.values())].map(([kind, events]) => (
    <article key={kind}>
      <h3>
        {details.kind(kind)} <span className="tally">{events.length}</span>
      </h3>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <EventOfKind dataset={dataset} event={event} />
          </li>
        ))}
      </ol>
    </article>
  ))
}

interface EventOfKindProps {
  readonly dataset: Dataset
  readonly event: DatasetEvent
}

/** An event with when it was, who took part, and its evidence. */
function EventOfKind({ dataset, event: { title, start, end, status, roles, evidence } }: EventOfKindProps) {
  const { details, matters: words } = getMattersCatalogue(DATA_LANGUAGE)
  const workspace = useWorkspace()
  const remarks = [
    printPeriod(start, end, DATA_LANGUAGE) ?? details.undated,
    ...(status === 'actual' ? [] : [details.statusRemark(status)]),
    ...[...groupBy(roles, ({ role }) => role)].map(([role, own]) =>
      words.role(
        details.role(role),
        own.map(({ actor }) => printName(dataset, actor)),
      ),
    ),
  ]
  const actors = [...new Set(roles.map(({ actor }) => actor))].filter((actor) => dataset.actors.has(actor))

  return (
    <>
      <span dir="auto">{printText(title)}</span>
      <p className="quiet">{remarks.join(details.separator)}</p>
      <div className="matter-tools">
        {actors.length > 0 ? (
          <button
            type="button"
            className="text-button"
            aria-label={words.showThis(printText(title))}
            onClick={() => workspace.run(showMeasured({ actors }))}
          >
            {words.show}
          </button>
        ) : null}
        <LaidAwayEvidence evidence={evidence} />
      </div>
    </>
  )
}
