import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { withPositions } from '../../workspace/commands/history.ts'
import { restoreVersion } from '../../workspace/commands/restoreVersion.ts'
import type { VersionDifference } from '../../workspace/compareVersions.ts'
import { compareVersions } from '../../workspace/compareVersions.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { Version } from '../../workspace/storage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { Shelf } from './createShelf.ts'
import { useDocumentWords } from './useDocumentWords.ts'

interface VersionComparisonProps {
  readonly shelf: Shelf
  readonly version: Version
  readonly dataset: Dataset
}

const LISTED = 12

/** What came, went and changed since a version, with a way to bring that version back. */
export function VersionComparison({ shelf, version, dataset }: VersionComparisonProps) {
  const words = useDocumentWords().documents.versions
  const workspace = useWorkspace()
  const now = useWorkspaceState((state) => state.dataset)!
  const positions = useWorkspaceState((state) => state.positions)
  const isReadOnly = useWorkspaceState(({ kept }) => kept.kind === 'read-only')
  const differences = useMemo(
    () => compareVersions(dataset, withPositions(now, positions), DATA_LANGUAGE),
    [dataset, now, positions],
  )
  const restore = () => {
    workspace.run(restoreVersion(dataset, version, Date.now()))
    shelf.tell({ kind: 'version-back' })
  }
  if (differences.length === 0) return <p className="comparison quiet">{words.same}</p>

  return (
    <div className="comparison">
      <h3>{words.since}</h3>
      {differences.map((difference) => (
        <Difference key={difference.kind} difference={difference} />
      ))}
      {isReadOnly ? (
        <p className="quiet">{words.readOnly}</p>
      ) : (
        <button type="button" className="strong" title={words.backHint} onClick={restore}>
          {words.back}
        </button>
      )}
    </div>
  )
}

function Difference({ difference }: { readonly difference: VersionDifference }) {
  const words = useDocumentWords().documents.versions

  return (['came', 'went', 'changed'] as const)
    .filter((what) => difference[what].length > 0)
    .map((what) => {
      const names = difference[what]
      return (
        <div key={what} className="difference">
          <h4>{words[what](names.length, difference.kind)}</h4>
          <ul>
            {names.slice(0, LISTED).map((name) => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
            {names.length > LISTED ? <li className="quiet">{words.more(names.length - LISTED)}</li> : null}
          </ul>
        </div>
      )
    })
}
