import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { countCitations, countRestingOnly } from '../../model/countCitations.ts'
import type { Source } from '../../model/dataset.ts'
import { deleteSource } from '../../workspace/commands/editSources.ts'
import { focusElement } from '../documents/focusElement.ts'
import { printSourceTitle } from '../edit/printPassage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { Confirmation } from './Confirmation.tsx'
import { useSourceWords } from './useSourceWords.ts'

/** Deletes a source, after it was said what loses its evidence. */
export function SourceRemoval({ source }: { readonly source: Source }) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [question, setQuestion] = useState<'unasked' | 'asked' | 'left'>('unasked')
  if (question !== 'asked') {
    return (
      <button
        type="button"
        className="boxed"
        ref={question === 'left' ? focusElement : undefined}
        onClick={() => setQuestion('asked')}
      >
        <Trash2 size={14} aria-hidden="true" /> {words.remove}
      </button>
    )
  }
  const records = countCitations(dataset).get(source.id)?.records ?? 0
  return (
    <Confirmation
      question={words.removing(printSourceTitle(source), records, countRestingOnly(dataset, source.id))}
      onConfirm={() => workspace.run(deleteSource(source, Date.now()))}
      onCancel={() => setQuestion('left')}
    />
  )
}
