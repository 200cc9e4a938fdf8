import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Duplicate } from '../../workspace/searchDuplicates.ts'
import { listUnsettled } from '../../workspace/searchDuplicates.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { createDuplicateSearch } from './createDuplicateSearch.ts'

const selectApart = ({ apart }: WorkspaceState) => apart
const selectSession = ({ session }: WorkspaceState) => session

/** The pairs that are probably the same, as far as they are known, and whether there may be more. */
export function useDuplicates(): { readonly duplicates: readonly Duplicate[]; readonly isSearching: boolean } {
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [apart, session] = [useWorkspaceState(selectApart), useWorkspaceState(selectSession)]
  const [search] = useState(createDuplicateSearch)
  useEffect(() => search.run(dataset), [search, dataset])
  const { found, of } = useSyncExternalStore(search.follow, search.getState)
  const duplicates = useMemo(() => listUnsettled(found, { dataset, apart, session }), [found, dataset, apart, session])
  return { duplicates, isSearching: of !== dataset }
}
