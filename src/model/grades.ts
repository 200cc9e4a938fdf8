import { leastOf } from '../base/extremes.ts'
import type { Dataset, Relation, Reliability } from './dataset.ts'

/** The letters of the Admiralty code that judge a source, best first. F says that it cannot be judged. */
export const RELIABILITIES: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E']
/** The number that says that the truth of a statement cannot be judged. */
export const CREDIBILITY_UNKNOWN = 6

/**
 * What an Admiralty grade counts as a confidence. There is no official number: this is a convention of this project,
 * and is shown as such. F and 6 mean that it cannot be judged; they stay unknown, never zero.
 */
export const RELIABILITY_AS_CONFIDENCE: Readonly<Record<Reliability, number | null>> = {
  A: 0.95,
  B: 0.8,
  C: 0.6,
  D: 0.4,
  E: 0.2,
  F: null,
}
export const CREDIBILITY_AS_CONFIDENCE: Readonly<Record<number, number | null>> = {
  1: 0.95,
  2: 0.8,
  3: 0.6,
  4: 0.35,
  5: 0.15,
  6: null,
}

/**
 * Confidence of a relation in [0, 1]: its own where given, else the least that its grades are mapped to (the
 * credibility of the statement and the reliability of each of its sources), else `null` for unknown.
 */
export function getConfidence(dataset: Dataset, relation: Relation): number | null {
  if (relation.confidence !== null) return relation.confidence
  const known = relation.evidence
    .map(({ source }) => RELIABILITY_AS_CONFIDENCE[dataset.sources.get(source)?.reliability ?? 'F'])
    .concat(CREDIBILITY_AS_CONFIDENCE[relation.credibility] ?? null)
    .filter((value) => value !== null)
  return known.length === 0 ? null : leastOf(known)
}
