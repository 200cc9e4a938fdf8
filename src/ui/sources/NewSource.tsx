import { Plus } from 'lucide-react'
import type { SubmitEvent } from 'react'
import { useId, useState } from 'react'
import { addSource } from '../../workspace/commands/editSources.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { useSourceWords } from './useSourceWords.ts'

/** Adds a source by its title. */
export function NewSource() {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const problem = useId()
  const [{ title, isMissing }, setTyped] = useState({ title: '', isMissing: false })
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    const named = title.trim()
    if (named !== '') workspace.run(addSource(named, Date.now()))
    setTyped({ title: '', isMissing: named === '' })
  }

  return (
    <form className="new-source" onSubmit={add}>
      <input
        type="text"
        dir="auto"
        aria-label={words.newTitle}
        aria-describedby={problem}
        aria-invalid={isMissing || undefined}
        placeholder={words.newTitle}
        value={title}
        onChange={({ target }) => setTyped({ title: target.value, isMissing: false })}
      />
      <button type="submit" className="boxed">
        <Plus size={14} aria-hidden="true" /> {words.add}
      </button>
      <small id={problem} className="problem" role="status">
        {isMissing ? words.titleNeeded : ''}
      </small>
    </form>
  )
}
