import { useId, useState } from 'react'
import { groupBy } from '../../base/order.ts'
import type { Actor } from '../../model/dataset.ts'
import { createActor } from '../../model/edit/createRecords.ts'
import { listReferences, printReference } from '../../model/edit/listReferences.ts'
import { splitOff } from '../../workspace/commands/edit.ts'
import { printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { EditChoice } from './EditChoice.tsx'
import { ReferenceList } from './ReferenceList.tsx'
import { SplitNameField } from './SplitNameField.tsx'
import { useEditingWords } from './useEditingWords.ts'

interface SplitFormProps {
  readonly actor: Actor
  readonly onClose: () => void
}

/** Makes a second actor out of one: its name, its type, and a tick at whatever is about it. One step. */
export function SplitForm({ actor, onClose }: SplitFormProps) {
  const { split: words, statement } = useEditingWords().editing
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const id = useId()
  const [name, setName] = useState('')
  const [type, setType] = useState(actor.type)
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set())
  const [isAsked, setAsked] = useState(false)
  const references = [...groupBy(listReferences(dataset, actor.id), ({ kind }) => kind)]
  const types = [...dataset.vocabulary.actorTypes.values()].map((one) => [one.id, printText(one.label)] as const)
  const split = () => {
    setAsked(true)
    if (name.trim() === '') return document.getElementById(id)?.focus()
    const part = createActor(dataset, { name: { en: name.trim() }, type })
    workspace.run(splitOff(actor.id, { part, moved }, Date.now()))
  }
  const tick = (keys: readonly string[], isTicked: boolean) => {
    const others = [...moved].filter((key) => !keys.includes(key))
    setMoved(new Set(isTicked ? [...others, ...keys] : others))
  }

  return (
    <form
      className="edit-form"
      onSubmit={(event) => {
        event.preventDefault()
        split()
      }}
    >
      <h2>{words.label(printText(actor.name))}</h2>
      <p className="quiet">{words.hint(printText(actor.name))}</p>
      <SplitNameField
        id={id}
        label={words.name}
        value={name}
        problem={isAsked && name.trim() === '' ? words.nameNeeded : ''}
        onChange={setName}
      />
      <EditChoice label={words.type} value={type} options={types} onChange={setType} />
      {references.length === 0 ? <p className="quiet">{words.nothing}</p> : null}
      {references.map(([kind, ofKind]) => (
        <ReferenceList
          key={kind}
          actor={actor}
          kind={kind}
          references={ofKind}
          isMoved={(reference) => moved.has(printReference(reference))}
          onTick={(ticked, isTicked) => tick(ticked.map(printReference), isTicked)}
        />
      ))}
      <p className="actions split-actions">
        <button type="submit" className="strong">
          {words.submit}
        </button>
        <button type="button" onClick={onClose}>
          {statement.cancel}
        </button>
      </p>
    </form>
  )
}
