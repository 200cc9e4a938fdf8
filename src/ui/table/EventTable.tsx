import { useMemo, useState } from 'react'
import { toggle } from '../../base/toggle.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import { openMenu } from '../../workspace/commands/notices.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { EventRow } from '../../workspace/derive/deriveEventRows.ts'
import { deriveEventRows } from '../../workspace/derive/deriveEventRows.ts'
import { listEventColumns } from '../../workspace/table/listEventColumns.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { Cells } from './cells.tsx'
import { RecordTable } from './RecordTable.tsx'
import { useTableWords } from './useTableWords.ts'

const PLAIN: Cells<EventRow> = {}

/** The table of events. Selecting an event selects the actors who took part. */
export function EventTable({ dataset, text }: { readonly dataset: Dataset; readonly text: string }) {
  const words = useTableWords()
  const workspace = useWorkspace()
  const rows = useWorkspaceState(deriveEventRows)
  const selection = useWorkspaceState((state) => state.view.selection.actors)
  const columns = useMemo(() => listEventColumns(dataset, words, DATA_LANGUAGE), [dataset, words])
  const [chosen, setChosen] = useState<readonly EventRow[]>([])
  const selected = useMemo(() => listSelected(rows, chosen, selection), [rows, chosen, selection])

  return (
    <RecordTable
      table="events"
      rows={rows}
      columns={columns}
      cells={PLAIN}
      hidden={dataset.events.size - rows.length}
      text={text}
      selected={selected}
      onSelect={(taken, extend) => {
        const all = extend ? toggle(chosen, taken) : taken
        setChosen(all)
        workspace.run(select({ actors: listActors(all) }))
      }}
      onMenu={(_, at, taken) => {
        setChosen(taken)
        workspace.run(select({ actors: listActors(taken) }))
        workspace.run(openMenu({ target: { kind: 'events', events: taken.map(({ event }) => event.id) }, at }))
      }}
    />
  )
}

function listActors(rows: readonly EventRow[]): readonly ActorId[] {
  return [...new Set(rows.flatMap(({ event }) => event.roles.map(({ actor }) => actor)))]
}

/** The events that were chosen, as long as their actors are the selected ones; else those of which each has exactly these. */
function listSelected(
  rows: readonly EventRow[],
  chosen: readonly EventRow[],
  selection: readonly ActorId[],
): ReadonlySet<string> {
  const hasSelected = (some: readonly EventRow[]) => {
    const actors = listActors(some)
    return actors.length > 0 && actors.length === selection.length && actors.every((actor) => selection.includes(actor))
  }
  const selected = hasSelected(chosen) ? chosen : rows.filter((row) => hasSelected([row]))
  return new Set(selected.map(({ id }) => id))
}
