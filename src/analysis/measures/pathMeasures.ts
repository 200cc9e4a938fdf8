import { measureBetweenness } from '../../network/graph/measureBetweenness.ts'
import { measureCloseness } from '../../network/graph/measureCloseness.ts'
import type { Measure } from '../measure.ts'
import { EITHER_OR_INFLUENCE } from './layers.ts'

/** Who lies between others, and who is near them. Parallel relations make one tie. */
export const PATH_MEASURES = [
  {
    id: 'betweenness',
    of: 'actors',
    unit: 'share',
    range: [0, 1],
    formula: 'Σ σ_st(v) / σ_st over ordered pairs s ≠ v ≠ t, divided by (n − 1)(n − 2)',
    source: 'Freeman, L. C. (1977), Sociometry 40: 35–41; Brandes, U. (2001), J. Mathematical Sociology 25: 163–177',
    layers: EITHER_OR_INFLUENCE,
    exactness: 'exact',
    *compute({ getArcs }, layer) {
      const values = yield* measureBetweenness(getArcs(layer))
      const pairs = (values.length - 1) * (values.length - 2)
      return { values: values.map((value) => (pairs > 0 ? value / pairs : 0)), notes: [] }
    },
  },
  {
    id: 'closeness',
    of: 'actors',
    unit: 'share',
    range: [0, 1],
    formula: '(r / Σ d(v, t)) · (r / (n − 1)) over the r actors t that v reaches; 0 if r = 0',
    source: 'Freeman, L. C. (1979), Social Networks 1: 215–239; Wasserman, S. and Faust, K. (1994), p. 201',
    layers: EITHER_OR_INFLUENCE,
    exactness: 'exact',
    *compute({ getArcs }, layer) {
      return { values: yield* measureCloseness(getArcs(layer)), notes: [] }
    },
  },
] as const satisfies readonly Measure[]
