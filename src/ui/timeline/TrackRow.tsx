import type { ActorId } from '../../model/dataset.ts'
import { parseDate } from '../../model/time.ts'
import { getSign } from '../../model/vocabulary.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_DIRECTION } from '../../workspace/dataLanguage.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import type { DaySpan, TimelineRow } from '../../workspace/timeline/deriveTimeline.ts'
import type { Selection } from '../../workspace/view.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useLighting } from '../controls/useLighting.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { toStretch } from './toShare.ts'

interface TrackRowProps {
  readonly row: TimelineRow
  readonly days: DaySpan
}

/** An event or relation with its track: solid where it certainly held, hatched where it may have. It can be selected. */
export function TrackRow({ row, days }: TrackRowProps) {
  const workspace = useWorkspace()
  const things = toSelection(row)
  const lighting = useLighting(things)
  const isShown = useWorkspaceState((state) => isInView(state, row))
  const sign = useWorkspaceState(({ dataset }) =>
    row.kind === 'relation' && dataset ? getSign(dataset.vocabulary, row.record) : null,
  )
  const { text, when, possible, certain } = row

  return (
    <button
      type="button"
      className="track-row"
      data-sign={sign ?? undefined}
      data-shown={isShown}
      title={`${text} (${when})`}
      {...lighting}
      onClick={() => workspace.run(select(things))}
    >
      <span className="track-text">
        <bdi dir={row.kind === 'relation' ? DATA_DIRECTION : 'auto'}>{text}</bdi>
        <span className="hidden-label">, {when}</span>
      </span>
      <span className="track">
        <span
          className="possible"
          data-open-start={possible[0] === Number.NEGATIVE_INFINITY}
          data-open-end={possible[1] === Number.POSITIVE_INFINITY}
          style={toStretch(possible, days)}
        />
        {certain ? (
          <span
            className="certain"
            data-open-end={certain[1] === Number.POSITIVE_INFINITY}
            style={toStretch(certain, days)}
          />
        ) : null}
      </span>
    </button>
  )
}

function toSelection({ kind, record }: TimelineRow): Partial<Selection> {
  return kind === 'relation'
    ? { relations: [record.id] }
    : { actors: [...new Set(record.roles.map(({ actor }): ActorId => actor))] }
}

/** Whether a relation is shown by the filters, the date among them; an event, whether it may have been on that date. */
function isInView(state: WorkspaceState, row: TimelineRow): boolean {
  if (row.kind === 'relation') return deriveFiltered(state)?.relations.get(row.record.id) !== 'hide'
  const { asOf } = state.view.filter
  const date = asOf === undefined ? undefined : parseDate(asOf)
  if (!date?.ok) return true
  const [first, last] = row.possible
  return (date.value.latest ?? Infinity) >= first && (date.value.earliest ?? -Infinity) <= last
}
