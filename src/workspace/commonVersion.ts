import { applyChange } from '../model/change/applyChange.ts'
import type { RecordKind, RecordsChange } from '../model/change/change.ts'
import { diffDatasets } from '../model/change/diffDatasets.ts'
import { invertChange } from '../model/change/invertChange.ts'
import type { Dataset } from '../model/dataset.ts'
import { alignDataset } from '../model/merge/alignDataset.ts'
import { keepLeftOutTexts } from '../model/merge/keepLeftOutTexts.ts'
import { withPositions } from './commands/history.ts'
import type { Label } from './document.ts'
import type { WorkspaceState } from './workspaceState.ts'

/** The document as it was at some time. */
export interface PastDataset {
  /** In ms since 1970; `null`: as it was opened. */
  readonly time: number | null
  readonly dataset: Dataset
  /** What it was called as a version, and the step that led to it; `null`: it has none. */
  readonly name: string | null
  readonly step: PastStep | null
}

interface PastStep {
  readonly label: Label
  /** From 1: the first step since the document was opened. */
  readonly number: number
}

/** A version from which another dataset may come, and how that differs from it. */
export interface VersionCandidate {
  readonly version: PastDataset
  /** The number of records in which they differ, by kind. */
  readonly differences: readonly (readonly [RecordKind, number])[]
}

/** More steps back are not looked at. */
const MOST_STEPS = 200

/** Lists the document as it is and as it was after each step of its history, the latest first. */
export function listPastDatasets({ dataset, positions, history }: WorkspaceState): readonly PastDataset[] {
  let past = withPositions(dataset!, positions)
  const { done } = history
  const toPast = (dataset: Dataset, count: number): PastDataset => {
    const last = done[count - 1]
    const step = last ? { label: last.label, number: count } : null
    return { time: last?.time ?? null, dataset, name: null, step }
  }
  const listed = [toPast(past, done.length)]
  for (let index = done.length - 1; index >= Math.max(0, done.length - MOST_STEPS); index--) {
    const before = applyChange(invertChange(done[index]!.change), past)
    if (!before.ok) break
    past = before.value
    listed.push(toPast(past, index))
  }
  return listed
}

/**
 * Ranks the versions from which another dataset may come: those that differ from it in the fewest records first, of
 * several the earliest.
 */
export function rankCommonVersions(versions: readonly PastDataset[], theirs: Dataset): readonly VersionCandidate[] {
  // Versions share most of their records: what is as in the latest is the very same in most others.
  const known = alignDataset(theirs, versions[0]!.dataset)
  const candidates = versions.map((version): VersionCandidate => {
    const { dataset } = version
    return {
      version,
      differences: countDifferences(dataset, keepLeftOutTexts(dataset, alignDataset(known, dataset))),
    }
  })
  // Where both have changed the same, mine is as near as what was before it.
  return candidates.toReversed().sort((one, other) => sumDifferences(one) - sumDifferences(other))
}

/** The number of records in which a version differs. */
export function sumDifferences({ differences }: VersionCandidate): number {
  return differences.reduce((sum, [, number]) => sum + number, 0)
}

function countDifferences(one: Dataset, other: Dataset): VersionCandidate['differences'] {
  return Object.entries(diffDatasets(one, other)).flatMap(([kind, change]) => {
    const { added, updated, removed }: RecordsChange<unknown> = change
    const moved = [...added.keys()].filter((id) => removed.has(id)).length
    const number = added.size + updated.size + removed.size - moved
    return number > 0 ? [[kind as RecordKind, number] as const] : []
  })
}
