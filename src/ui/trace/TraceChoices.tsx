import { useId, useState } from 'react'
import type { Status } from '../../model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import type { TraceView } from '../../workspace/view.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { printText } from '../printText.ts'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'
import type { Choice } from './ChoiceList.tsx'
import { ChoiceList } from './ChoiceList.tsx'

interface TraceChoicesProps {
  readonly trace: TraceView
  readonly onChange: (change: Partial<TraceView>) => void
}

type Part = 'types' | 'statuses' | 'known'

const getTypeCounts = (state: WorkspaceState) => deriveFiltered(state)!.counts.get('relationTypes')!

/** The parts of the sentence that allow several things at once; each opens a list of what can be allowed. */
export function TraceChoices({ trace, onChange }: TraceChoicesProps) {
  const { trace: words, model } = useWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const counts = useWorkspaceState(getTypeCounts)
  const { types, statuses, explicitness } = trace
  const [open, setOpen] = useState<Part | null>(null)
  const listId = useId()
  const occurring = [...new Set([...counts.keys(), ...(types ?? [])])]
  const typeChoices = occurring.map((id): Choice<string> => {
    const type = dataset.vocabulary.relationTypes.get(id)
    return { id, label: type ? printText(type.label) : id, hint: type ? printText(type.definition) : undefined }
  })
  const statusChoices = STATUSES.map((id): Choice<Status> => {
    const { name, hint } = model.statuses[id]
    return { id, label: name.toLowerCase(), hint }
  })
  const knownChoices = EXPLICITNESSES.map((id) => ({ id, ...toChoice(model.explicitness[id]) }))
  const lists = {
    types: (
      <ChoiceList
        label={words.chooseTypes}
        choices={typeChoices}
        chosen={types ?? occurring}
        onChange={(chosen) => onChange({ types: chosen.length === occurring.length ? null : chosen })}
      />
    ),
    statuses: (
      <ChoiceList
        label={words.chooseStatuses}
        choices={statusChoices}
        chosen={statuses}
        onChange={(chosen) => onChange({ statuses: STATUSES.filter((status) => chosen.includes(status)) })}
      />
    ),
    known: (
      <ChoiceList
        label={words.chooseExplicitness}
        choices={knownChoices}
        chosen={explicitness}
        onChange={(chosen) => onChange({ explicitness: EXPLICITNESSES.filter((known) => chosen.includes(known)) })}
      />
    ),
  }
  const statusText = words.list(namesOf(statusChoices, statuses)) || words.noStatus
  const knownText = words.list(namesOf(knownChoices, explicitness)) || words.none.toLowerCase()
  const part = (id: Part, value: string, label: string) => (
    <button
      type="button"
      className="part"
      title={label}
      aria-expanded={open === id}
      aria-controls={open === id ? listId : undefined}
      onClick={() => setOpen(open === id ? null : id)}
    >
      {value}
    </button>
  )

  return (
    <>
      <p className="parts">
        {words.through} {part('types', types === null ? words.allTypes : words.types(types.length), words.chooseTypes)}
        {words.comma} {words.withStatus}{' '}
        {part('statuses', statuses.length === STATUSES.length ? words.anyStatus : statusText, words.chooseStatuses)}
        {words.comma} {words.known} {part('known', knownText, words.chooseExplicitness)}
        {words.comma}
      </p>
      {open === null ? null : <div id={listId}>{lists[open]}</div>}
    </>
  )
}

function toChoice({ name, hint }: { readonly name: string; readonly hint: string }) {
  return { label: name.toLowerCase(), hint }
}

function namesOf(choices: readonly Choice<string>[], chosen: readonly string[]): readonly string[] {
  return choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label)
}
