import { useEffect, useRef } from 'react'
import type { Importing } from '../../workspace/importing.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { ColumnList } from './ColumnList.tsx'
import { Destination } from './Destination.tsx'
import { ImportFooter } from './ImportFooter.tsx'
import { MeaningList } from './MeaningList.tsx'
import { PreviewList } from './PreviewList.tsx'
import { ProblemList } from './ProblemList.tsx'
import { ReadingFacts } from './ReadingFacts.tsx'
import { useImport } from './useImport.ts'
import { useImportPlan } from './useImportPlan.ts'
import { useImportWords } from './useImportWords.ts'

/** How files were read, what they hold, and where it goes, all at once: each answers to the others. */
export function ImportBody({ importing, onClose }: { readonly importing: Importing; readonly onClose: () => void }) {
  const words = useImportWords().importing
  const shown = useImport(importing)
  const open = useWorkspaceState((state) => state.dataset)
  const planning = useImportPlan(shown, open)
  const { plan } = planning
  const body = useRef<HTMLDivElement>(null)
  // Otherwise a key that is meant to scroll would choose another format.
  useEffect(() => body.current?.focus(), [])

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <div ref={body} className="import-body" tabIndex={0}>
        <section className="import-reading" aria-label={words.parts.reading}>
          <ReadingFacts {...shown} />
          <ColumnList {...shown} />
        </section>
        <div>
          <section className="import-contents" aria-label={words.parts.contents}>
            <PreviewList {...shown} />
            <ProblemList {...shown} />
            <MeaningList {...shown} plan={plan} />
          </section>
          {shown.dataset ? <Destination {...shown} planning={planning} /> : null}
        </div>
      </div>
      <ImportFooter
        {...shown}
        {...{ planning, importing, onClose }}
        onShowUndecided={() => showUndecided(body.current!)}
      />
    </>
  )
}

function showUndecided(body: HTMLElement): void {
  const part = body.querySelector<HTMLDetailsElement>('.import-state.probable')
  if (!part) return
  part.open = true
  // The body alone scrolls, and not what is around it.
  body.scrollTop += part.getBoundingClientRect().top - body.getBoundingClientRect().top
  part.querySelector('summary')?.focus({ preventScroll: true })
}
