import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { countCitations } from '../../model/countCitations.ts'
import type { Passage, Source } from '../../model/dataset.ts'
import { editPassage } from '../../workspace/commands/editSources.ts'
import { focusElement } from '../documents/focusElement.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { Confirmation } from './Confirmation.tsx'
import { stepPassage } from './stepPassage.ts'
import { useSourceWords } from './useSourceWords.ts'

interface PassageRemovalProps {
  readonly source: Source
  readonly passage: Passage
}

/** Deletes a passage, after it was said what rests on it; the next one is then open, or the one before. */
export function PassageRemoval({ source, passage }: PassageRemovalProps) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const records = useWorkspaceState(
    ({ dataset }) => countCitations(dataset!).get(source.id)?.passages.get(passage.id) ?? 0,
  )
  const [question, setQuestion] = useState<'unasked' | 'asked' | 'left'>('unasked')
  const remove = () => {
    workspace.run(stepPassage(passage === source.passages.at(-1) ? -1 : 1))
    workspace.run(editPassage(source, passage.id, { kind: 'remove' }, Date.now()))
  }

  return question === 'asked' ? (
    <Confirmation
      question={words.removingPassage(passage.id, records)}
      onConfirm={remove}
      onCancel={() => setQuestion('left')}
    />
  ) : (
    <button
      type="button"
      className="boxed"
      ref={question === 'left' ? focusElement : undefined}
      onClick={() => setQuestion('asked')}
    >
      <Trash2 size={14} aria-hidden="true" /> {words.removePassage}
    </button>
  )
}
