import { useId, useState } from 'react'
import { createClaim, createEvent } from '../../model/edit/createRecords.ts'
import { addRecords } from '../../workspace/commands/edit.ts'
import { openForm } from '../../workspace/commands/panels.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useEditingWords } from './useEditingWords.ts'

interface NewStatementProps {
  readonly kind: 'event' | 'claim'
  readonly onClose: () => void
}

/** The title of an event or the topic of a contested matter, with which it is recorded; its other fields come then. */
export function NewStatement({ kind, onClose }: NewStatementProps) {
  const { editing: words } = useEditingWords()
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const relations = useWorkspaceState((state) => state.view.selection.relations)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isMissing = isAsked && typed.trim() === ''
  const record = () => {
    setAsked(true)
    const title = { en: typed.trim() }
    if (title.en === '') return
    const [event, claim] = [createEvent(dataset, title), { ...createClaim(dataset, title), relations }]
    workspace.run(addRecords(kind === 'event' ? { events: [event] } : { claims: [claim] }, Date.now()))
    workspace.run(openForm(kind === 'event' ? { kind, id: event.id } : { kind, id: claim.id }))
  }

  return (
    <form
      className="edit-form"
      onSubmit={(event) => {
        event.preventDefault()
        record()
      }}
    >
      <h2>{kind === 'event' ? words.statement.newEvent : words.statement.newClaim}</h2>
      <p className="edit-field">
        <label htmlFor={id}>{kind === 'event' ? words.event.title : words.claim.topic}</label>
        <input
          ref={focusOnce}
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          value={typed}
          aria-invalid={isMissing}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <small id={`${id}-hint`} className={isMissing ? 'problem' : 'quiet'} role="status">
          {isMissing ? words.statement.needed : words.statement.newHint}
        </small>
      </p>
      <p className="actions">
        <button type="submit" className="strong">
          {words.statement.record}
        </button>
        <button type="button" onClick={onClose}>
          {words.statement.cancel}
        </button>
      </p>
    </form>
  )
}

/** Whoever asked for something new types its name next. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus()
}
