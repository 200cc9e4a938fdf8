import { Merge } from 'lucide-react'
import { useState } from 'react'
import type { Source, SourceId } from '../../model/dataset.ts'
import { mergeSourceInto } from '../../workspace/commands/editSources.ts'
import { focusElement } from '../documents/focusElement.ts'
import { EditChoice } from '../edit/EditChoice.tsx'
import { printSourceTitle } from '../edit/printPassage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useSourceWords } from './useSourceWords.ts'

/** Merges a source into another that is to be chosen. */
export function SourceMerge({ source }: { readonly source: Source }) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const sources = useWorkspaceState((state) => state.dataset)!.sources
  const [kept, setKept] = useState<SourceId | 'unasked' | 'left'>('unasked')
  const others = [...sources.values()].filter(({ id }) => id !== source.id)
  const [first] = others
  if (!first) return null
  if (kept === 'unasked' || kept === 'left') {
    return (
      <button
        type="button"
        className="boxed"
        ref={kept === 'left' ? focusElement : undefined}
        onClick={() => setKept(first.id)}
      >
        <Merge size={14} aria-hidden="true" /> {words.merge}
      </button>
    )
  }
  return (
    <fieldset className="confirmation" aria-label={words.mergeInto}>
      <p>{words.merging}</p>
      <EditChoice
        label={words.mergeInto}
        value={kept}
        options={others.map((one) => [one.id, printSourceTitle(one)] as const)}
        onChange={setKept}
      />
      <button type="button" className="boxed" onClick={() => workspace.run(mergeSourceInto(source, kept, Date.now()))}>
        {words.mergeNow}
      </button>
      <button type="button" className="boxed" onClick={() => setKept('left')}>
        {words.cancel}
      </button>
    </fieldset>
  )
}
