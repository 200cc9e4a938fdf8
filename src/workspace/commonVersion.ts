import { applyChange } from '../model/change/applyChange.ts'
import { diffDatasets } from '../model/change/diffDatasets.ts'
import { invertChange } from '../model/change/invertChange.ts'
import type { Dataset } from '../model/dataset.ts'
import { alignDataset } from '../model/merge/alignDataset.ts'
import { keepLeftOutTexts } from '../model/merge/keepLeftOutTexts.ts'
import { withPositions } from './commands/history.ts'
import type { WorkspaceState } from './workspaceState.ts'

/** The document as it was at some time. */
export interface PastDataset {
  /** In ms since 1970; `null`: as it was opened. */
  readonly time: number | null
  readonly dataset: Dataset
}

/** More steps back are not looked at. */
const MOST_STEPS = 200

/** Lists the document as it is and as it was after each step of its history, the latest first. */
export function listPastDatasets({ dataset, positions, history }: WorkspaceState): readonly PastDataset[] {
  let past = withPositions(dataset!, positions)
  const { done } = history
  const listed: PastDataset[] = [{ time: done.at(-1)?.time ?? null, dataset: past }]
  for (let index = done.length - 1; index >= Math.max(0, done.length - MOST_STEPS); index--) {
    const before = applyChange(invertChange(done[index]!.change), past)
    if (!before.ok) break
    past = before.value
    listed.push({ time: done[index - 1]?.time ?? null, dataset: past })
  }
  return listed
}

/**
 * Chooses the version from which another dataset most likely comes: the one that differs from it in the fewest records, of
 * several the earliest. Gives its place in the list, and that number.
 */
export function chooseCommonVersion(
  versions: readonly PastDataset[],
  theirs: Dataset,
): { readonly index: number; readonly differences: number } {
  let best = { index: 0, differences: Number.POSITIVE_INFINITY }
  // Versions share most of their records: what is as in the latest is the very same in most others.
  const known = alignDataset(theirs, versions[0]!.dataset)
  for (const [index, { dataset }] of versions.entries()) {
    const differences = countDifferences(dataset, keepLeftOutTexts(dataset, alignDataset(known, dataset)))
    // Where both have changed the same, mine is as near as what was before it.
    if (differences <= best.differences) best = { index, differences }
  }
  return best
}

function countDifferences(one: Dataset, other: Dataset): number {
  return Object.values(diffDatasets(one, other)).reduce((sum, { added, updated, removed }) => {
    const moved = [...added.keys()].filter((id) => removed.has(id)).length
    return sum + added.size + updated.size + removed.size - moved
  }, 0)
}
