import './versionBar.css'
import { X } from 'lucide-react'
import { useMemo } from 'react'
import type { ChangeMark } from '../../scene/markChanges.ts'
import { MARK_SIGNS } from '../../scene/markChanges.ts'
import { leaveVersion } from '../../workspace/commands/showVersion.ts'
import { compareVersions } from '../../workspace/compareVersions.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { findShownVersion } from '../../workspace/derive/findShownVersion.ts'
import type { ShownVersion } from '../../workspace/shownVersion.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { focusElement } from './focusElement.ts'
import { useDocumentWords } from './useDocumentWords.ts'

/** The key to two versions in one diagram: which they are, what the signs mean, and the way back. */
export function VersionBar() {
  const words = useDocumentWords().documents.versions
  const workspace = useWorkspace()
  const shown = useWorkspaceState(findShownVersion)
  if (!shown) return null
  const { version } = shown

  return (
    <section className="banner version-bar" aria-label={words.inDiagramOf}>
      <span>{words.sinceOf(version.name, version.time, Date.now())}</span>
      <ul>
        {(['came', 'went', 'changed'] as const).map((mark) => (
          <KeyEntry key={mark} mark={mark} shown={shown} />
        ))}
      </ul>
      <button
        type="button"
        className="icon"
        ref={focusElement}
        title={words.leave}
        aria-label={words.leave}
        onClick={() => workspace.run(leaveVersion())}
      >
        <X size={16} />
      </button>
      <VersionText shown={shown} />
    </section>
  )
}

function KeyEntry({ mark, shown: { marks } }: { readonly mark: ChangeMark; readonly shown: ShownVersion }) {
  const words = useDocumentWords().documents.versions
  const number = [...marks.actors.values(), ...marks.relations.values()].filter((own) => own === mark).length

  return (
    <li className={`key-${mark}`}>
      <span className="key-sign" aria-hidden="true">
        {MARK_SIGNS[mark]}
      </span>
      {words.key[mark](number)}
    </li>
  )
}

/** What the diagram shows, for whoever does not see it. */
function VersionText({ shown: { before, now } }: { readonly shown: ShownVersion }) {
  const differences = useMemo(
    () => compareVersions(before, now, DATA_LANGUAGE).filter(({ kind }) => kind === 'actors' || kind === 'relations'),
    [before, now],
  )

  return (
    <div className="hidden-label">
      <DifferenceList differences={differences} />
    </div>
  )
}
