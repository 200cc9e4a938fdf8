import './edit.css'
import { useState } from 'react'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import { takeCells } from '../../workspace/commands/editCells.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { applyCells } from '../../workspace/table/applyCells.ts'
import type { CellField } from '../../workspace/table/field.ts'
import { listFields } from '../../workspace/table/listFields.ts'
import type { Table } from '../../workspace/view.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useTableWords } from '../table/useTableWords.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { EditChoice } from './EditChoice.tsx'
import { FieldValue } from './FieldValue.tsx'

const selectSelection = ({ view }: WorkspaceState) => view.selection

/** Sets a field of all selected records of a kind, as one step. */
export function SetFieldDialog() {
  const words = getGridWords(DATA_LANGUAGE).setField
  const catalogue = useTableWords()
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const selection = useWorkspaceState(selectSelection)
  const choices = (['actors', 'relations'] as const)
    .filter((table) => selection[table].length > 0)
    .flatMap((table) =>
      listFields(dataset, table, catalogue)
        .filter(isForMany)
        .map((field) => ({ table, field })),
    )
  const [chosen, setChosen] = useState<string | null>(null)
  const [value, setValue] = useState<string | null>(null)
  const isMixed = selection.actors.length > 0 && selection.relations.length > 0
  const choice = choices.find((one) => (chosen === null ? one.field.kind === 'choice' : toKey(one) === chosen))
  const close = () => workspace.run(openDialog(null))
  if (!choice) return null
  const { table, field } = choice
  const ids = selection[table]
  const outcome =
    value === null
      ? null
      : applyCells(
          dataset,
          table,
          listFields(dataset, table, catalogue),
          ids.map((row) => ({ row, field: field.id, text: value })),
        )
  const set = () => {
    if (!outcome || outcome.changed === 0) return
    workspace.run(takeCells(outcome, { code: 'set-field', count: outcome.changed, field: field.id }, Date.now()))
    close()
  }

  return (
    <Dialog label={words.title} className="set-field" onClose={close}>
      <form
        className="edit-form"
        onSubmit={(event) => {
          event.preventDefault()
          set()
        }}
      >
        <h2>{words.title}</h2>
        <EditChoice
          label={words.field}
          value={toKey(choice)}
          options={choices.map((one) => [
            toKey(one),
            isMixed ? words.fieldOf(one.table, one.field.name) : one.field.name,
          ])}
          onChange={(key) => {
            setChosen(key)
            setValue(null)
          }}
        />
        <FieldValue key={toKey(choice)} label={words.value} field={field} value={value} onChange={setValue} />
        <SetCounts outcome={outcome} all={ids.length} />
        <p className="actions">
          <button type="submit" className="strong" disabled={!outcome || outcome.changed === 0}>
            {words.set}
          </button>
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

/** A name is that of a single record. */
function isForMany({ id, needed }: CellField): boolean {
  return id !== 'arabic' && (needed !== true || id === 'source' || id === 'target')
}

function toKey({ table, field }: { readonly table: Table; readonly field: CellField }): string {
  return `${table}:${field.id}`
}

interface SetCountsProps {
  readonly outcome: ReturnType<typeof applyCells> | null
  readonly all: number
}

/** How many records will have another value, or why none can have it. */
function SetCounts({ outcome, all }: SetCountsProps) {
  const { setField, problem } = getGridWords(DATA_LANGUAGE)
  const refused = outcome?.refused ?? []
  const changed = outcome?.changed ?? 0
  return (
    <div className="set-counts" role="status">
      {outcome && refused.length < all ? <p>{setField.counts(changed, all, all - changed - refused.length)}</p> : null}
      {refused[0] ? (
        <p className="problem">
          {refused.length < all ? `${setField.not(refused.length)} ` : ''}
          {problem(refused[0].problem)}
        </p>
      ) : null}
    </div>
  )
}
