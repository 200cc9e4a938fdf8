import { useEffect, useEffectEvent, useId, useState } from 'react'
import { followLeaving } from '../../platform/followLeaving.ts'

interface EditFieldProps {
  readonly label: string
  readonly value: string
  /** Takes the new text; gives what is wrong with it, in words, or `null`. */
  readonly onCommit: (text: string) => string | null
  /** Whether the text has several lines; Enter then begins a new one. */
  readonly long?: boolean
  /** What is often typed here, to choose from. */
  readonly suggestions?: readonly string[]
}

/** A text that is taken on Enter, on leaving the field or the page. Esc brings back the old one; a wrong text stays, with why. */
export function EditField({ label, value, onCommit, long = false, suggestions = [] }: EditFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<{ readonly text: string; readonly problem: string | null } | null>(null)
  const commit = () => {
    if (!draft) return
    const text = draft.text.trim()
    const problem = text === value ? null : onCommit(text)
    setDraft(problem === null ? null : { text, problem })
  }
  // A page that is hidden may never come back.
  const commitNow = useEffectEvent(commit)
  useEffect(() => followLeaving(() => commitNow(), 'hands-over'), [])
  const Field = long ? 'textarea' : 'input'

  return (
    <p className="edit-field">
      <label htmlFor={id}>{label}</label>
      <Field
        id={id}
        dir="auto"
        autoComplete="off"
        {...(long ? { rows: 3 } : { type: 'text' })}
        {...(suggestions.length > 0 && { list: `${id}-suggestions` })}
        value={draft?.text ?? value}
        aria-invalid={draft?.problem ? true : undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => setDraft({ text: target.value, problem: null })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !long) commit()
          if (event.key !== 'Escape' || !draft) return
          // The form and the dialog around the field stay.
          event.preventDefault()
          event.stopPropagation()
          setDraft(null)
        }}
      />
      {suggestions.length > 0 ? (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ) : null}
      <small id={`${id}-problem`} role="status">
        {draft?.problem ?? ''}
      </small>
    </p>
  )
}
