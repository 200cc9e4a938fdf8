import { useMemo } from 'react'
import { changePicking } from '../../workspace/commands/changePicking.ts'
import { createPickSearch } from '../../workspace/derive/createPickSearch.ts'
import { derivePicks } from '../../workspace/derive/derivePicks.ts'
import { isByEngine } from '../../workspace/derive/isByEngine.ts'
import type { Besides, Picked } from '../../workspace/derive/picked.ts'
import { addGroups, isPresent } from '../../workspace/derive/picked.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

const MOST = 10

interface Picks {
  /** What is offered for the typed text; `null`: not known yet. */
  readonly offers: readonly Picked[] | null
  /** Has offers found for a text; `null`: the picker is closed. */
  readonly ask: (typed: string | null) => void
}

/** The offers of a picker for what is typed: found at once in a small dataset, and by the engine in a large one. */
export function usePicks(typed: string, besides: Besides, except: readonly string[]): Picks {
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const byEngine = useWorkspaceState(isByEngine)
  const told = useWorkspaceState((state) => derivePicks(state, typed, besides))
  const search = useMemo(() => createPickSearch(dataset, besides), [dataset, besides])
  const limit = MOST + except.length
  const found = useMemo(() => {
    if (!byEngine) return search(typed, limit)
    // An edit can have removed what was found before it.
    return (
      told &&
      addGroups(
        dataset,
        { query: typed, besides, limit },
        told.filter((one) => isPresent(dataset, one)),
      )
    )
  }, [byEngine, search, typed, limit, told, dataset, besides])
  return {
    offers: found?.filter(({ id }) => !except.includes(id)).slice(0, MOST) ?? null,
    ask: (query) => workspace.run(changePicking(query === null ? null : { query, besides, limit })),
  }
}
