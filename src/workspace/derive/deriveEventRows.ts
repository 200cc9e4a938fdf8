import { memoiseLastFor } from '../../base/memoise.ts'
import type { Dataset, DatasetEvent, EventId } from '../../model/dataset.ts'
import { judgeInForce } from '../../model/time.ts'
import type { Filter, Visibility } from '../../query/filter.ts'
import { VISIBILITIES } from '../../query/filter.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import { getPlainVisibility } from '../commands/filter.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'

export interface EventRow {
  readonly id: EventId
  readonly event: DatasetEvent
  readonly visibility: Visibility
}

const NO_ROWS: readonly EventRow[] = []

/**
 * The events that are not hidden, in the order of the file. An event is as visible as the most visible of its actors,
 * but never more than the filter of dates allows.
 */
export function deriveEventRows(state: WorkspaceState): readonly EventRow[] {
  return state.dataset ? listRows(state.dataset, deriveFiltered(state)!, state.view.filter) : NO_ROWS
}

const listRows = memoiseLastFor((dataset: Dataset, filtered: Filtered, filter: Filter) =>
  [...dataset.events.values()].flatMap((event): readonly EventRow[] => {
    const visibility = findVisibility(event, filtered, filter)
    return visibility === 'hide' ? NO_ROWS : [{ id: event.id, event, visibility }]
  }),
)

function findVisibility({ start, end, roles }: DatasetEvent, { actors, asOf }: Filtered, filter: Filter): Visibility {
  const seen = roles.map(({ actor }) => actors.get(actor) ?? 'hide')
  const best = seen.length === 0 ? 'show' : VISIBILITIES.find((visibility) => seen.includes(visibility))!
  if (asOf === null) return best
  // An event on a single day ends on that day, unlike a relation.
  const entry = judgeInForce({ start: start ?? end, end: end ?? start }, asOf)
  const timed = new Map(filter.dates).get(entry) ?? getPlainVisibility('dates', entry)
  return VISIBILITIES.findLast((visibility) => visibility === best || visibility === timed)!
}
