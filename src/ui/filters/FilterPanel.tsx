import './filters.css'
import { useEffect } from 'react'
import type { Facet } from '../../query/filter.ts'
import { isAttributeFacet } from '../../query/filter.ts'
import { clearFilter } from '../../workspace/commands/filter.ts'
import { hover } from '../../workspace/commands/hover.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import { deriveLegend } from '../../workspace/derive/deriveLegend.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { createPart } from '../shell/createPart.tsx'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { AsOf } from './AsOf.tsx'
import { FilterSection } from './FilterSection.tsx'

const MeasureKey = createPart('panel', () => import('../measures/MeasureKey.tsx').then((part) => part.MeasureKey))

const FACETS: readonly Facet[] = [
  'signs',
  'relationTypes',
  'actorTypes',
  'groups',
  'statuses',
  'explicitness',
  'grades',
]
const OPEN_AT_FIRST: ReadonlySet<Facet> = new Set(['signs', 'relationTypes', 'actorTypes'])

/** The legend. Each entry shows, fades or hides what it stands for. */
export function FilterPanel() {
  const workspace = useWorkspace()
  const legend = useWorkspaceState(deriveLegend)
  const isMeasured = useWorkspaceState(({ view }) => view.measure !== null)
  useEffect(() => () => workspace.run(hover(null)), [workspace])
  if (!legend) return null

  return (
    <>
      <NotShown />
      <div className="panel-scroll legend">
        {isMeasured ? <MeasureKey /> : null}
        {FACETS.map((facet) => {
          const entries = legend.get(facet) ?? []
          // A dataset without groups has nothing to choose from here.
          if (entries.length === 0 || (facet === 'groups' && entries.length === 1)) return null
          return <FilterSection key={facet} facet={facet} entries={entries} openAtFirst={OPEN_AT_FIRST.has(facet)} />
        })}
        {[...legend].map(([facet, entries]) =>
          // What all have alike tells nobody apart.
          isAttributeFacet(facet) && entries.length > 1 ? (
            <FilterSection key={facet} facet={facet} entries={entries} openAtFirst={false} />
          ) : null,
        )}
        <FilterSection facet="dates" entries={legend.get('dates') ?? []} openAtFirst={false}>
          <AsOf />
        </FilterSection>
      </div>
    </>
  )
}

const selectTotals = (state: WorkspaceState) => deriveFiltered(state)?.totals

/** How much is hidden and faded in all, always visible. */
function NotShown() {
  const words = useWords().filters
  const workspace = useWorkspace()
  const totals = useWorkspaceState(selectTotals)
  const filtering = useWorkspaceState((state) => Object.keys(state.view.filter).length > 0)
  const isEmpty = useWorkspaceState((state) => state.dataset?.actors.size === 0)
  const notShown = totals ? words.notShown(totals.actors, totals.relations) : ''

  return (
    <header className="legend-head">
      <div>
        <h2>{words.title}</h2>
        {filtering ? (
          <button type="button" className="text-button" onClick={() => workspace.run(clearFilter())}>
            {words.showAll}
          </button>
        ) : null}
      </div>
      <p role="status">{isEmpty ? words.nothingYet : notShown || words.allShown}</p>
    </header>
  )
}
