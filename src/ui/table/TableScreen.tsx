import './table.css'
import { Search } from 'lucide-react'
import { useDeferredValue } from 'react'
import { changeView } from '../../workspace/commands/changeView.ts'
import { TABLES } from '../../workspace/view.ts'
import { MeasureChoice } from '../measures/MeasureChoice.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { ActorTable } from './ActorTable.tsx'
import { EventTable } from './EventTable.tsx'
import { RelationTable } from './RelationTable.tsx'
import { useTableWords } from './useTableWords.ts'

const TABLE_OF = { actors: ActorTable, relations: RelationTable, events: EventTable } as const

/** The diagram as text: actors, relations and events, each in a table. */
export function TableScreen() {
  const words = useTableWords().table
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)
  const table = useWorkspaceState((state) => state.view.table)
  const text = useWorkspaceState((state) => state.view.sought)
  const sought = useDeferredValue(text)
  if (!dataset) return null
  const Records = TABLE_OF[table]

  return (
    <div className="table-screen">
      <div className="table-head">
        <fieldset className="segments">
          <legend className="hidden-label">{words.which}</legend>
          {TABLES.filter((id) => id !== 'events' || dataset.events.size > 0 || table === id).map((id) => (
            <button
              type="button"
              key={id}
              aria-pressed={table === id}
              onClick={() => workspace.run(changeView({ table: id, sorting: null }))}
            >
              {words.tables[id]}
            </button>
          ))}
        </fieldset>
        {table === 'actors' ? <MeasureChoice /> : null}
        <label className="table-filter">
          <Search size={15} aria-hidden="true" />
          <span className="hidden-label">{words.filter}</span>
          <input
            type="search"
            placeholder={words.filter}
            value={text}
            onChange={(event) => workspace.run(changeView({ sought: event.target.value }))}
          />
        </label>
      </div>
      <Records key={`${dataset.id} ${table}`} dataset={dataset} text={sought} />
    </div>
  )
}
