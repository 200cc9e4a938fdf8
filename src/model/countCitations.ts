import { memoiseFor } from '../base/memoise.ts'
import type { Dataset, Evidence, SourceId } from './dataset.ts'

/** How many records rest on a source, and on each of its passages. */
export interface CitationCounts {
  readonly records: number
  readonly passages: ReadonlyMap<string, number>
}

/** Counts the actors, relations, events, claims and ratings that rest on each source. One that cites it twice counts once. */
export const countCitations = memoiseFor((dataset: Dataset): ReadonlyMap<SourceId, CitationCounts> => {
  const counts = new Map<SourceId, { records: number; readonly passages: Map<string, number> }>()
  for (const evidence of listEvidence(dataset)) {
    const seen = new Set<string>()
    for (const { source, passage } of evidence) {
      const count = counts.get(source) ?? { records: 0, passages: new Map<string, number>() }
      counts.set(source, count)
      if (!seen.has(source) && seen.add(source)) count.records++
      const key = `${source} ${passage}`
      if (passage !== null && !seen.has(key) && seen.add(key))
        count.passages.set(passage, (count.passages.get(passage) ?? 0) + 1)
    }
  }
  return counts
})

/** Counts the records that rest on a source and on nothing else. */
export function countRestingOnly(dataset: Dataset, source: SourceId): number {
  let count = 0
  for (const evidence of listEvidence(dataset))
    if (evidence.length > 0 && evidence.every((piece) => piece.source === source)) count++
  return count
}

/** The evidence of each record. */
function* listEvidence({ actors, relations, events, claims, ratings }: Dataset): Iterable<readonly Evidence[]> {
  for (const table of [actors, relations, events, ratings]) for (const { evidence } of table.values()) yield evidence
  for (const { positions } of claims.values()) yield positions.flatMap(({ evidence }) => evidence)
}
