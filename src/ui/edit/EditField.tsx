import { useId, useState } from 'react'
import { useFieldVisit } from '../controls/useFieldVisit.ts'
import { useEditingWords } from './useEditingWords.ts'
import { useUnfinishedText } from './useUnfinishedText.ts'

interface EditFieldProps {
  readonly label: string
  readonly value: string
  /** Takes the new text; gives what is wrong with it, in words, or `null`. */
  readonly onCommit: (text: string) => string | null
  /** Whether the text has several lines; Enter then begins a new one. */
  readonly long?: boolean
  /** What is often typed here, to choose from. */
  readonly suggestions?: readonly string[]
  /** The name under which a text that could not be taken is kept with the document, such as `relations/r1/strength`. */
  readonly textKey?: string
}

/**
 * A text that is taken in pauses of typing, on Enter, on leaving the field or the page. Esc brings back the old one; a
 * wrong text stays, with why.
 */
export function EditField({ label, value, onCommit, long = false, suggestions = [], textKey }: EditFieldProps) {
  const id = useId()
  const words = useEditingWords().editing
  const [kept, keep] = useUnfinishedText(textKey)
  const [draft, setDraft] = useState(kept === null ? null : { text: kept, problem: words.notTaken })
  const visit = useFieldVisit((isLeaving) => {
    if (!draft) return
    const text = draft.text.trim()
    const problem = text === value ? null : onCommit(text)
    keep(problem === null ? null : text)
    if (isLeaving) setDraft(problem === null ? null : { text, problem })
    else setDraft((now) => now && { ...now, problem: problem ?? '' })
  })
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
        onChange={({ target }) => {
          setDraft({ text: target.value, problem: '' })
          visit.type()
        }}
        onBlur={visit.leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !long) visit.take()
          if (event.key !== 'Escape' || !draft) return
          // The form and the dialog around the field stay.
          event.preventDefault()
          event.stopPropagation()
          setDraft(null)
          keep(null)
          visit.giveUp()
        }}
      />
      {suggestions.length > 0 ? (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ) : null}
      <small id={`${id}-problem`} className="problem" role="status">
        {draft?.problem ?? ''}
      </small>
    </p>
  )
}
