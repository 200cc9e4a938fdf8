import { memoiseLastFor } from '../../base/memoise.ts'
import type { Facet, Filter, Visibility } from '../../query/filter.ts'
import type { Count, Filtered } from '../../query/filterDataset.ts'
import { getPlainVisibility } from '../commands/filter.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'

/** One line of the legend: its setting, and how many things it stands for. */
export interface FacetEntry {
  readonly entry: string
  readonly visibility: Visibility
  readonly count: Count
}

export type Legend = ReadonlyMap<Facet, readonly FacetEntry[]>

/** The legend by facet, with the entries that occur in the dataset; `null` without a dataset. */
export function deriveLegend(state: WorkspaceState): Legend | null {
  const filtered = deriveFiltered(state)
  return filtered && listEntries(filtered, state.view.filter)
}

const listEntries = memoiseLastFor(({ counts }: Filtered, filter: Filter): Legend => {
  const sections = [...counts].map(([facet, entries]) => {
    const states = new Map(filter[facet])
    const lines = [...entries].map(([entry, count]) => ({
      entry,
      visibility: states.get(entry) ?? getPlainVisibility(facet, entry),
      count,
    }))
    return [facet, lines] as const
  })
  return new Map(sections)
})
