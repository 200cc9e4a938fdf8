import { useState } from 'react'
import { focusElement } from './focusElement.ts'
import { useDocumentWords } from './useDocumentWords.ts'

interface RenameFormProps {
  readonly label: string
  readonly name: string
  /** Whether a name may be taken away. */
  readonly canBeEmpty?: boolean
  readonly onSave: (name: string) => void
  readonly onCancel: () => void
}

/** A name to be changed where it stands: Enter saves it, Esc leaves it as it was. */
export function RenameForm({ label, name, canBeEmpty = false, onSave, onCancel }: RenameFormProps) {
  const words = useDocumentWords().documents
  const [typed, setTyped] = useState(name)
  const isUsable = canBeEmpty || typed.trim() !== ''

  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault()
        if (isUsable) onSave(typed.trim())
      }}
    >
      <input
        ref={focusElement}
        type="text"
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={typed}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Otherwise the dialog closes.
          event.preventDefault()
          event.stopPropagation()
          onCancel()
        }}
      />
      <button type="submit" className="boxed" disabled={!isUsable}>
        {words.save}
      </button>
      <button type="button" className="boxed" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  )
}
