import { useId } from 'react'
import { usePublishingWords } from './usePublishingWords.ts'

interface TextFieldProps {
  readonly label: string
  /** `null`: left out. */
  readonly text: string | null
  /** Whether it is no longer what was proposed. */
  readonly edited: boolean
  readonly onEdit: (text: string | null) => void
  readonly onForget: () => void
  /** Whether it cannot be left out. */
  readonly always?: boolean
  /** How many lines are seen, where it has too many for all of them. */
  readonly rows?: number
}

/** A text that is proposed: it can be changed, left out, and had back. */
export function TextField({ label, text, edited, onEdit, onForget, always = false, rows }: TextFieldProps) {
  const words = usePublishingWords().publishing
  const id = useId()

  return (
    <div className="part">
      <div className="part-head">
        {always ? (
          <label htmlFor={id}>{label}</label>
        ) : (
          <label className="check">
            <input
              type="checkbox"
              checked={text !== null}
              onChange={({ target }) => (target.checked && edited ? onForget() : onEdit(target.checked ? '' : null))}
            />
            {label}
          </label>
        )}
        {edited && text !== null ? (
          <button type="button" className="text-button" aria-label={words.resetPart(label)} onClick={onForget}>
            {words.reset}
          </button>
        ) : null}
      </div>
      {text === null ? null : (
        <textarea
          id={id}
          aria-label={label}
          dir="auto"
          rows={rows ?? 2}
          className={rows ? undefined : 'grows'}
          value={text}
          onChange={({ target }) => onEdit(target.value)}
        />
      )}
    </div>
  )
}
