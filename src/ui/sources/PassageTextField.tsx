import { Scissors } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Passage, Source } from '../../model/dataset.ts'
import { splitText } from '../../model/edit/cutText.ts'
import { editPassage } from '../../workspace/commands/editSources.ts'
import { useFieldVisit } from '../controls/useFieldVisit.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { useSourceWords } from './useSourceWords.ts'

interface PassageTextFieldProps {
  readonly source: Source
  readonly passage: Passage
}

/** The text of a passage. It is taken when the field is left, and split at the cursor by Ctrl+Enter. */
export function PassageTextField({ source, passage }: PassageTextFieldProps) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const visit = useFieldVisit((isLeaving) => {
    if (draft === null) return
    const changed = withText(passage, draft)
    if (changed.text !== passage.text)
      workspace.run(editPassage(source, passage.id, { kind: 'change', passage: changed }, Date.now()))
    if (isLeaving) setDraft(null)
  })
  const split = () => {
    const position = field.current!.selectionStart
    const canSplit = splitText(draft ?? passage.text ?? '', position) !== null
    setRefused(!canSplit)
    if (!canSplit) return
    visit.leave()
    workspace.run(editPassage(source, passage.id, { kind: 'split', position }, Date.now()))
  }

  return (
    <div className="edit-field">
      <label htmlFor={id}>{words.text}</label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={6}
        value={draft ?? passage.text ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setDraft(target.value)
          setRefused(false)
          visit.type()
        }}
        onBlur={visit.leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            split()
          }
          if (event.key !== 'Escape' || draft === null) return
          event.preventDefault()
          setDraft(null)
          visit.giveUp()
        }}
      />
      <small id={`${id}-hint`} className="quiet" role="status">
        {isRefused ? words.notSplit : words.textHint}
      </small>
      {/* The field keeps the focus, and so the cursor its place. */}
      <button type="button" className="boxed" onMouseDown={(event) => event.preventDefault()} onClick={split}>
        <Scissors size={14} aria-hidden="true" /> {words.split}
      </button>
    </div>
  )
}

/** The passage with another text; a blank one is not said. */
function withText({ text: _, ...passage }: Passage, text: string): Passage {
  return text.trim() === '' ? passage : { ...passage, text }
}
