import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import type { VocabularyKind } from './listVocabulary.ts'
import { useVocabularyWords } from './useVocabularyWords.ts'

interface AddFormProps {
  readonly kind: VocabularyKind
  /** The names that there are. */
  readonly taken: readonly string[]
  readonly onAdd: (name: string) => void
}

/** A name for what is new; Enter adds it. */
export function AddForm({ kind, taken, onAdd }: AddFormProps) {
  const { add: words } = useVocabularyWords().vocabulary
  const id = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const submit = () => {
    const name = typed.trim()
    const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase())
    setProblem(name === '' ? words.needed : isTaken ? words.taken(name) : '')
    if (name === '' || isTaken) return
    onAdd(name)
    setTyped('')
  }

  return (
    <form
      className="vocabulary-add"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label htmlFor={id}>{words[kind].label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        placeholder={words[kind].example}
        value={typed}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onChange={(event) => {
          setTyped(event.target.value)
          setProblem('')
        }}
      />
      <button type="submit" className="boxed">
        <Plus size={14} aria-hidden="true" /> {words[kind].submit}
      </button>
      <p id={`${id}-problem`} className="problem" role="status">
        {problem}
      </p>
    </form>
  )
}
