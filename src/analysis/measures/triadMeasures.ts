import { listComponents } from '../../network/graph/listComponents.ts'
import { countTriads } from '../balance/countTriads.ts'
import { measureAlgebraicConflict, measureWalkBalance } from '../balance/spectralBalance.ts'
import type { Measure, MeasureNote } from '../measure.ts'
import { give } from '../measure.ts'
import type { Measuring } from '../measuring.ts'
import { SIGNED } from './layers.ts'
import { noteApart } from './noteApart.ts'

const CARTWRIGHT = 'Cartwright, D. and Harary, F. (1956), Psychological Review 63: 277–293'
/** The eigenvalues of a component with more actors take too long: the time grows with the cube. */
const LARGEST_SPECTRUM = 1000

function describeTriad<const Id extends string>(id: Id, formula: string, adverse: 0 | 1 | 2 | 3) {
  return {
    id,
    of: 'dataset',
    unit: 'triangles',
    range: [0, Infinity],
    formula,
    source: CARTWRIGHT,
    layers: SIGNED,
    exactness: 'exact',
    compute: (measuring) => give(Float64Array.of(listTriads(measuring)[adverse]), noteApart(measuring)),
  } as const satisfies Measure
}

/** How far signed ties fit together, by triangles and by closed walks. */
export const TRIAD_MEASURES = [
  describeTriad('triads-ppp', '|{triangles with signs +++}|', 0),
  describeTriad('triads-ppn', '|{triangles with signs ++−}|', 1),
  describeTriad('triads-pnn', '|{triangles with signs +−−}|', 2),
  describeTriad('triads-nnn', '|{triangles with signs −−−}|', 3),
  {
    id: 'triangle-balance',
    of: 'dataset',
    unit: 'share',
    range: [0, 1],
    formula: 'T = (|+++| + |+−−|) / |triangles|; not defined without triangles',
    source: CARTWRIGHT,
    layers: SIGNED,
    exactness: 'exact',
    compute: (measuring) => {
      const [ppp, ppn, pnn, nnn] = listTriads(measuring)
      return give(Float64Array.of((ppp + pnn) / (ppp + ppn + pnn + nnn)), noteApart(measuring))
    },
  },
  {
    id: 'walk-balance',
    of: 'dataset',
    unit: 'share',
    range: [0, 1],
    formula: 'W = tr e^A / tr e^|A| over the actors with signed ties',
    source: 'Estrada, E. and Benzi, M. (2014), Phys. Rev. E 90: 042802',
    layers: SIGNED,
    exactness: 'exact',
    *compute(measuring) {
      const { graph, components, notes } = prepareSpectrum(measuring)
      const value = components ? yield* measureWalkBalance(graph, components) : Number.NaN
      return { values: Float64Array.of(value), notes }
    },
  },
  {
    id: 'algebraic-conflict',
    of: 'dataset',
    unit: 'score',
    range: [0, Infinity],
    formula: 'λ_min(D − A), D = diagonal of degrees, of the largest component with signed ties',
    source: 'Hou, Y. P. (2005), Acta Math. Sinica 21: 955–960; Kunegis, J. et al. (2010), SDM: 559–570',
    layers: SIGNED,
    exactness: 'exact',
    *compute(measuring) {
      const { graph, components, notes } = prepareSpectrum(measuring)
      const [largest] = components?.toSorted((one, other) => other.length - one.length) ?? []
      if (!largest) return { values: Float64Array.of(Number.NaN), notes }
      const value = yield* measureAlgebraicConflict(graph, largest)
      return {
        values: Float64Array.of(value),
        notes: [...notes, { code: 'largest-component', actors: largest.length }],
      }
    },
  },
] as const satisfies readonly Measure[]

function listTriads({ getSignedTies }: Measuring): readonly [number, number, number, number] {
  return countTriads(getSignedTies().graph)
}

/** The components with signed ties; null if one of them is too large for its eigenvalues. */
function prepareSpectrum(measuring: Measuring) {
  const { graph } = measuring.getSignedTies()
  const components = listComponents(graph).filter(({ length }) => length > 1)
  const actors = components.reduce((most, { length }) => Math.max(most, length), 0)
  if (actors <= LARGEST_SPECTRUM) return { graph, components, notes: noteApart(measuring) }
  const notes: readonly MeasureNote[] = [{ code: 'too-large', actors, most: LARGEST_SPECTRUM }]
  return { graph, components: null, notes }
}
