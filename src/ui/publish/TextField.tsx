import { useId } from 'react'
import { usePublishingWords } from './usePublishingWords.ts'

interface TextFieldProps {
  readonly label: string
  /** The text; `null` where it is left out. */
  readonly text: string | null
  /** Whether it differs from the proposed text. */
  readonly edited: boolean
  readonly onEdit: (text: string | null) => void
  readonly onForget: () => void
  /** Whether it has to stay. */
  readonly always?: boolean
  /** The number of visible lines, where there are too many to show all of them. */
  readonly rows?: number
}

/** A proposed text that can be changed, left out and restored. */
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
