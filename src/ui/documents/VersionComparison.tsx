import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { showVersion } from '../../workspace/commands/compareStates.ts'
import { withPositions } from '../../workspace/commands/history.ts'
import { restoreVersion } from '../../workspace/commands/restoreVersion.ts'
import { compareVersions } from '../../workspace/compareVersions.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { Version } from '../../workspace/storage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { Shelf } from './createShelf.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { useDocumentWords } from './useDocumentWords.ts'

interface VersionComparisonProps {
  readonly shelf: Shelf
  readonly version: Version
  readonly dataset: Dataset
}

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
      {differences.some(({ kind }) => kind === 'actors' || kind === 'relations') ? (
        <button type="button" className="boxed" onClick={() => workspace.run(showVersion(version, dataset))}>
          {words.inDiagram}
        </button>
      ) : null}
      <DifferenceList differences={differences} />
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
