import './comparisonBar.css'
import { X } from 'lucide-react'
import { useMemo } from 'react'
import type { ChangeMark } from '../../scene/markChanges.ts'
import { MARK_SIGNS } from '../../scene/markChanges.ts'
import { leaveComparison } from '../../workspace/commands/compareStates.ts'
import { compareVersions } from '../../workspace/compareVersions.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { findShownComparison } from '../../workspace/derive/findShownComparison.ts'
import type { ShownComparison } from '../../workspace/shownComparison.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { focusElement } from './focusElement.ts'
import { useDocumentWords } from './useDocumentWords.ts'

/** The key to two states in one diagram: which they are, what the signs mean, and the way back. */
export function ComparisonBar() {
  const words = useDocumentWords().documents.versions
  const workspace = useWorkspace()
  const shown = useWorkspaceState(findShownComparison)
  if (!shown) return null
  const { of } = shown

  return (
    <section className="banner comparison-bar" aria-label={words.inDiagramOf}>
      <span>
        {of.kind === 'dates'
          ? words.dates(of.from, of.to)
          : words.sinceOf(of.version.name, of.version.time, Date.now())}
      </span>
      <ul>
        {MARKS[of.kind].map((mark) => (
          <KeyEntry key={mark} mark={mark} shown={shown} />
        ))}
      </ul>
      <button
        type="button"
        className="icon"
        ref={focusElement}
        title={words.leave}
        aria-label={words.leave}
        onClick={() => workspace.run(leaveComparison())}
      >
        <X size={16} />
      </button>
      <ComparisonText shown={shown} />
    </section>
  )
}

/** From one date to another nothing changes but what is in force. */
const MARKS = { version: ['came', 'went', 'changed'], dates: ['came', 'went'] } as const satisfies Record<
  ShownComparison['of']['kind'],
  readonly ChangeMark[]
>

function KeyEntry({ mark, shown: { of, marks } }: { readonly mark: ChangeMark; readonly shown: ShownComparison }) {
  const words = useDocumentWords().documents.versions
  const number = [...marks.actors.values(), ...marks.relations.values()].filter((own) => own === mark).length

  return (
    <li className={`key-${mark}`}>
      <span className="key-sign" aria-hidden="true">
        {MARK_SIGNS[mark]}
      </span>
      {of.kind === 'dates' && mark !== 'changed' ? words.keyOfDates[mark](number) : words.key[mark](number)}
    </li>
  )
}

/** What the diagram shows, for whoever does not see it. */
function ComparisonText({ shown: { before, after } }: { readonly shown: ShownComparison }) {
  const differences = useMemo(
    () => compareVersions(before, after, DATA_LANGUAGE).filter(({ kind }) => kind === 'actors' || kind === 'relations'),
    [before, after],
  )

  return (
    <div className="hidden-label">
      <DifferenceList differences={differences} />
    </div>
  )
}
