import { useId } from 'react'
import { focusElement } from '../documents/focusElement.ts'
import { useSourceWords } from './useSourceWords.ts'

interface ConfirmationProps {
  readonly question: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Says what deleting would do, and waits for an answer. */
export function Confirmation({ question, onConfirm, onCancel }: ConfirmationProps) {
  const words = useSourceWords().sources
  const id = useId()
  return (
    <fieldset className="confirmation" aria-labelledby={id}>
      <p id={id} dir="auto">
        {question}
      </p>
      <button type="button" className="boxed danger" ref={focusElement} onClick={onConfirm}>
        {words.removeNow}
      </button>
      <button type="button" className="boxed" onClick={onCancel}>
        {words.cancel}
      </button>
    </fieldset>
  )
}
