import { memoiseFor } from '../base/memoise.ts'
import type { SourceId } from '../model/dataset.ts'
import { CREDIBILITY_UNKNOWN, getConfidence, RELIABILITIES } from '../model/grades.ts'
import type { Network } from './compileNetwork.ts'

/** How reliable and how strong each relation is, as columns. */
export interface Grades {
  /** In [0, 1]; NaN: unknown. */
  readonly confidence: Float64Array
  /** In [0, 1]; NaN: unknown. */
  readonly strength: Float64Array
  /** The grade of its least reliable source: 1 (A) to 5 (E); 0: cannot be judged. */
  readonly reliability: Uint8Array
  /** 1 to 5; 0: cannot be judged. */
  readonly credibility: Uint8Array
}

/** The grades of all relations of a network, computed once. */
export const getGrades = memoiseFor(({ dataset, relations }: Network): Grades => {
  const reliability = (source: SourceId) => RELIABILITIES.indexOf(dataset.sources.get(source)?.reliability ?? 'F') + 1
  return {
    confidence: Float64Array.from(relations, (relation) => getConfidence(dataset, relation) ?? Number.NaN),
    strength: Float64Array.from(relations, ({ strength }) => strength ?? Number.NaN),
    reliability: Uint8Array.from(relations, ({ evidence }) =>
      evidence.reduce((least, { source }) => Math.max(least, reliability(source)), 0),
    ),
    credibility: Uint8Array.from(relations, ({ credibility }) =>
      credibility === CREDIBILITY_UNKNOWN ? 0 : credibility,
    ),
  }
})
