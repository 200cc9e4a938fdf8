import type { Issue } from '../../model/issue.ts'
import type { CheckedDataset } from '../../model/validateDataset.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { ReadOptions, ReadRecords } from '../format.ts'
import type { PairRows } from '../pair/pairRows.ts'
import { readPair } from '../pair/readPair.ts'

export interface ReadGraph extends PairRows {
  /** What the file calls the graph. */
  readonly title?: string | undefined
  readonly issues: readonly Issue[]
}

/** Makes a dataset of the rows of a graph that another program wrote, and names it after the graph or the file. */
export function checkGraph(
  { title, issues, ...rows }: ReadGraph,
  fileName: string,
  { choices }: ReadOptions = {},
): ReadRecords {
  const outline = nameAfter(fileName)
  const draft = readPair(
    { ...rows, isForeign: true },
    title === undefined || title.trim() === '' ? outline : { ...outline, title: { en: title.trim() } },
    choices,
  )
  return checkDraft({ ...draft, makesEnds: true, issues: [...issues, ...draft.issues] })
}

/** Refuses a file. */
export function refuse(issues: readonly Issue[]): CheckedDataset {
  return { file: null, issues }
}
