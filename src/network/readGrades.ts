import { memoiseFor } from '../base/memoise.ts'
import type { SourceId } from '../model/dataset.ts'
import { CREDIBILITY_UNKNOWN, getConfidence, RELIABILITIES } from '../model/grades.ts'
import type { Network } from './compileNetwork.ts'

/** How far each relation can be relied on, and how strong it is: one value for each relation. */
export interface Grades {
  /** In [0, 1]; NaN: unknown. */
  readonly confidence: Float64Array
  /** In [0, 1]; NaN: unknown. */
  readonly strength: Float64Array
  /** Of its sources the least reliable: 1 (A) to 5 (E); 0: cannot be judged. */
  readonly reliability: Uint8Array
  /** 1 to 5; 0: cannot be judged. */
  readonly credibility: Uint8Array
}

/** Reads the grades of all relations of a network, once. */
export const readGrades = memoiseFor(({ dataset, relations }: Network): Grades => {
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
