import { getBiconnectedComponents } from '../../network/graph/getBiconnectedComponents.ts'
import type { Measure } from '../measure.ts'
import { give } from '../measure.ts'
import { EITHER } from './layers.ts'

const SOURCE = 'Tarjan, R. (1972), SIAM J. Computing 1: 146–160; Hopcroft, J. and Tarjan, R. (1973), CACM 16: 372–378'

/** What holds a network together. Parallel relations back each other up. */
export const COHESION_MEASURES = [
  {
    id: 'cut-actors',
    of: 'actors',
    unit: 'parts',
    range: [0, Infinity],
    formula: 'c(G − v) − c(G), c = number of components',
    source: SOURCE,
    layers: EITHER,
    exactness: 'exact',
    compute: ({ getMultigraph }, layer) =>
      give(Float64Array.from(getBiconnectedComponents(getMultigraph(layer)).splits)),
  },
  {
    id: 'bridges',
    of: 'relations',
    unit: 'actors',
    range: [0, Infinity],
    formula: 'the smaller of the two parts into which the component of e falls in G − e; 0 if it does not fall apart',
    source: SOURCE,
    layers: EITHER,
    exactness: 'exact',
    compute: ({ getMultigraph, getCrossings }, layer) => {
      const { bridges } = getBiconnectedComponents(getMultigraph(layer))
      const crossings = getCrossings(layer)
      return give(Float64Array.from(crossings, (crossing, at) => (crossing ? (bridges.get(at) ?? 0) : Number.NaN)))
    },
  },
] as const satisfies readonly Measure[]
