import { Check, Trash2 } from 'lucide-react'
import { useEditingWords } from './useEditingWords.ts'

interface FormHeadProps {
  readonly title: string
  readonly onClose: () => void
  readonly onRemove: () => void
}

/** What a form is about, with buttons that end it. */
export function FormHead({ title, onClose, onRemove }: FormHeadProps) {
  const words = useEditingWords().editing
  return (
    <>
      <h2 dir="auto">{title}</h2>
      <p className="actions">
        <button type="button" onClick={onClose}>
          <Check size={14} aria-hidden="true" /> {words.done}
        </button>
        <button type="button" onClick={onRemove}>
          <Trash2 size={14} aria-hidden="true" /> {words.statement.remove}
        </button>
      </p>
    </>
  )
}
