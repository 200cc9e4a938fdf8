import type { WorkspaceState } from '../workspaceState.ts'
import type { Besides, Picked } from './picked.ts'

/** What the engine found for the text in a picker; `null`: not known yet. Never what was found for an earlier text. */
export function derivePicks({ picking }: WorkspaceState, query: string, besides: Besides): readonly Picked[] | null {
  return picking?.query === query && picking.besides === besides ? picking.found : null
}
