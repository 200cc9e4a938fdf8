import { useState } from 'react'
import { countCitations } from '../../model/countCitations.ts'
import type { Source } from '../../model/dataset.ts'
import { printSourceTitle } from '../edit/printPassage.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { PasteForm } from './PasteForm.tsx'
import { SourceForm } from './SourceForm.tsx'
import { SourceMerge } from './SourceMerge.tsx'
import { SourceRemoval } from './SourceRemoval.tsx'
import { useCanEdit } from './useCanEdit.ts'
import { useSourceWords } from './useSourceWords.ts'

const PARTS = ['about', 'text'] as const

/** A source as a whole: what is known about it, and where passages are added. */
export function SourcePage({ source }: { readonly source: Source }) {
  const words = useSourceWords().sources
  const records = useWorkspaceState(({ dataset }) => countCitations(dataset!).get(source.id)?.records ?? 0)
  const canEdit = useCanEdit()
  const [part, setPart] = useState<(typeof PARTS)[number]>(source.passages.length === 0 ? 'text' : 'about')

  return (
    <>
      <h3 dir="auto">{printSourceTitle(source)}</h3>
      <p className="quiet">{words.facts(source.passages.length, records)}</p>
      {canEdit ? (
        <>
          <fieldset className="segments">
            <legend className="hidden-label">{words.parts}</legend>
            {PARTS.map((id) => (
              <button type="button" key={id} aria-pressed={part === id} onClick={() => setPart(id)}>
                {words.part[id]}
              </button>
            ))}
          </fieldset>
          {part === 'text' ? <PasteForm source={source} /> : <SourceForm source={source} />}
          <div className="source-acts">
            <SourceMerge source={source} />
            <SourceRemoval source={source} />
          </div>
        </>
      ) : null}
    </>
  )
}
