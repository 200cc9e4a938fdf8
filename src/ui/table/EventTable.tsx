import { useMemo } from 'react'
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
  const selected = useMemo(() => listSelected(rows, selection), [rows, selection])

  return (
    <RecordTable
      table="events"
      rows={rows}
      columns={columns}
      cells={PLAIN}
      hidden={dataset.events.size - rows.length}
      text={text}
      selected={selected}
      onSelect={(chosen, extend) => workspace.run(select({ actors: listActors(chosen) }, extend))}
      onMenu={(_, at, chosen) => {
        workspace.run(select({ actors: listActors(chosen) }))
        workspace.run(openMenu({ target: { kind: 'events', events: chosen.map(({ event }) => event.id) }, at }))
      }}
    />
  )
}

function listActors(rows: readonly EventRow[]): readonly ActorId[] {
  return [...new Set(rows.flatMap(({ event }) => event.roles.map(({ actor }) => actor)))]
}

/** The events whose actors are exactly the selected ones. */
function listSelected(rows: readonly EventRow[], selection: readonly ActorId[]): ReadonlySet<string> {
  const isSelected = (row: EventRow) => {
    const actors = listActors([row])
    return actors.length > 0 && actors.length === selection.length && actors.every((actor) => selection.includes(actor))
  }
  return new Set(rows.filter(isSelected).map(({ id }) => id))
}
