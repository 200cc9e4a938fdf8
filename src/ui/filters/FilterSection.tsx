import type { ReactNode } from 'react'
import { groupBy } from '../../base/order.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Category } from '../../model/relationTypes.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Facet, Visibility } from '../../query/filter.ts'
import { setEntries } from '../../workspace/commands/filter.ts'
import type { FacetEntry } from '../../workspace/derive/deriveLegend.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { FilterEntry } from './FilterEntry.tsx'
import { walkEntries } from './walkEntries.ts'

interface FilterSectionProps {
  readonly facet: Facet
  readonly entries: readonly FacetEntry[]
  readonly openAtFirst: boolean
  readonly children?: ReactNode
}

/** The entries of a facet, under a heading that collapses them and says how many are not shown. */
export function FilterSection({ facet, entries, openAtFirst, children }: FilterSectionProps) {
  const words = useWords()
  const dataset = useWorkspaceState((state) => state.dataset)
  if (!dataset) return null
  const title = words.filters.section(facet)
  const notShown = entries.filter(({ visibility }) => visibility !== 'show').length

  return (
    <details className="legend-section" open={openAtFirst} onKeyDown={walkEntries}>
      <summary title={words.filters.sectionHint}>
        <h3>{title}</h3>
        <span className="quiet">{entries.length > 0 ? entries.length : null}</span>
        {notShown > 0 ? <span className="not-shown">{words.filters.entriesNotShown(notShown)}</span> : null}
      </summary>
      {entries.length > 1 ? <AllOrNone facet={facet} entries={entries} title={title} /> : null}
      {children}
      {splitEntries(dataset, facet, entries).map(([category, part]) => (
        <div key={category}>
          {category === null ? null : <h4>{words.model.categories[category]}</h4>}
          <ul>
            {part.map((entry) => (
              <FilterEntry key={entry.entry} facet={facet} line={entry} among={entries} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}

/** Splits relation types by category; all other entries form one list. */
function splitEntries(
  dataset: Dataset,
  facet: Facet,
  entries: readonly FacetEntry[],
): readonly (readonly [Category | null, readonly FacetEntry[]])[] {
  if (facet !== 'relationTypes') return [[null, entries]]
  return [...groupBy(entries, ({ entry }) => getRelationType(dataset.vocabulary, entry).category)]
}

interface AllOrNoneProps {
  readonly facet: Facet
  readonly entries: readonly FacetEntry[]
  readonly title: string
}

function AllOrNone({ facet, entries, title }: AllOrNoneProps) {
  const words = useWords().filters
  const workspace = useWorkspace()
  const setAll = (visibility: Visibility) =>
    workspace.run(
      setEntries(
        facet,
        entries.map(({ entry }) => [entry, visibility]),
      ),
    )

  return (
    <span className="all-or-none">
      <button
        type="button"
        className="text-button"
        aria-label={words.allOf(title)}
        tabIndex={-1}
        onClick={() => setAll('show')}
      >
        {words.all}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={words.noneOf(title)}
        tabIndex={-1}
        onClick={() => setAll('hide')}
      >
        {words.none}
      </button>
    </span>
  )
}
