import { keepApart, mergeDuplicate, showDuplicate } from '../../workspace/commands/duplicates.ts'
import type { Duplicate } from '../../workspace/searchDuplicates.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useDuplicateWords } from './useDuplicateWords.ts'

/** What can be done with two records that are probably the same. */
export function DuplicateActions({ duplicate }: { readonly duplicate: Duplicate }) {
  const words = useDuplicateWords().duplicates
  const workspace = useWorkspace()
  const canEdit = useWorkspaceState(({ kept }) => kept.kind !== 'read-only')
  const merge = (keep: 'left' | 'right') => workspace.run(mergeDuplicate(duplicate, keep, Date.now()))

  return (
    <>
      {canEdit ? null : <p className="quiet">{words.readOnly}</p>}
      <p className="duplicates-actions">
        <button type="button" className="strong" disabled={!canEdit} onClick={() => merge('left')}>
          {words.keepLeft}
        </button>
        <button type="button" className="strong" disabled={!canEdit} onClick={() => merge('right')}>
          {words.keepRight}
        </button>
        <button type="button" onClick={() => workspace.run(keepApart(duplicate))}>
          {words.notSame}
        </button>
        <button type="button" onClick={() => workspace.run(showDuplicate(duplicate))}>
          {words.show}
        </button>
      </p>
    </>
  )
}
