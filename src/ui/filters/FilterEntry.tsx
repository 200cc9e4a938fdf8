import type { Dataset } from '../../model/dataset.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'
import type { Facet } from '../../query/filter.ts'
import { listUnder } from '../../query/listUnder.ts'
import type { Arrangement } from '../../scene/arrangement.ts'
import { setFacet, showOnly, toggleEntry } from '../../workspace/commands/filter.ts'
import { hover } from '../../workspace/commands/hover.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import type { FacetEntry } from '../../workspace/derive/deriveLegend.ts'
import { isLarge } from '../../workspace/isLarge.ts'
import { useSurroundings, useWorkspaceState } from '../WorkspaceContext.ts'
import { describeEntry } from './describeEntry.ts'
import { EntrySample } from './EntrySample.tsx'
import { VisibilityChoice } from './VisibilityChoice.tsx'

interface FilterEntryProps {
  readonly facet: Facet
  readonly line: FacetEntry
  /** All entries of the facet. */
  readonly among: readonly FacetEntry[]
}

/** A line of the legend: sample, name, count, and the choice of how visible it is. */
export function FilterEntry({ facet, line, among }: FilterEntryProps) {
  const { workspace, words } = useSurroundings()
  const dataset = useWorkspaceState((state) => state.dataset)
  if (!dataset) return null
  const { entry, visibility, count } = line
  const { label, hint } = describeEntry(dataset, words, facet, entry)

  return (
    <li
      className="legend-entry"
      data-visibility={visibility}
      onPointerEnter={(event) => event.pointerType === 'mouse' && light(workspace, facet, line)}
      onPointerLeave={() => workspace.run(hover(null))}
    >
      {/* The choice beside it does the same for the keyboard. */}
      <button
        type="button"
        className="entry-name"
        tabIndex={-1}
        title={words.filters.entryHint(hint)}
        onClick={() => workspace.run(toggleEntry(facet, entry))}
        onDoubleClick={() =>
          workspace.run(
            showOnly(
              facet,
              entry,
              among.map((line) => line.entry),
            ),
          )
        }
      >
        <EntrySample facet={facet} entry={entry} />
        <bdi>{label}</bdi>
      </button>
      <span className="entry-count" title={words.filters.countHint(count)}>
        {words.filters.countOf(count)}
      </span>
      <VisibilityChoice
        label={label}
        visibility={visibility}
        onChoose={(chosen) => workspace.run(setFacet(facet, entry, chosen))}
      />
    </li>
  )
}

/** Highlights what an entry stands for, if any of it is in the diagram. */
function light(workspace: Workspace, facet: Facet, { entry, count }: FacetEntry): void {
  const state = workspace.getState()
  const { dataset, arrangement } = state
  if (!dataset || count.hide === count.total) return
  const among = arrangement && isLarge(dataset) ? listDrawn(dataset, arrangement) : undefined
  workspace.run(hover(listUnder(dataset, facet, entry, deriveFiltered(state)!.asOf, among)))
}

/** The part that concerns the diagram. The rest highlights nothing there, and can be hundreds of thousands of records. */
function listDrawn(dataset: Dataset, { spots }: Arrangement) {
  const ids = new Set(Array.from(spots.values(), ({ actor }) => actor))
  return {
    actors: [...ids].flatMap((id) => dataset.actors.get(id) ?? []),
    relations: listRelationsOf(dataset, ids),
  }
}
