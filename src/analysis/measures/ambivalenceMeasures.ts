import type { Measure } from '../measure.ts'
import { SIGNED } from './layers.ts'

/** Pairs about which the dataset says both. */
export const AMBIVALENCE_MEASURES = [
  {
    id: 'ambivalent-pairs',
    of: 'pairs',
    unit: 'relations',
    range: [1, Infinity],
    formula: 'min(p, q) of the p supportive and q adverse relations between two actors, where both are above 0',
    source: 'Cartwright, D. and Harary, F. (1956), Psychological Review 63: 277–293, p. 285',
    layers: SIGNED,
    exactness: 'exact',
    *compute({ getSignedTies }) {
      const { ambivalent } = getSignedTies()
      yield 1
      return {
        values: Float64Array.from(ambivalent, ({ positive, negative }) => Math.min(positive.length, negative.length)),
        pairs: ambivalent,
        notes: [],
      }
    },
  },
] as const satisfies readonly Measure[]
