import louvain from 'graphology-communities-louvain'
import { createRandom } from '../../base/random.ts'
import type { Gradual } from '../../base/steps.ts'
import { toGraphology } from '../../network/toGraphology.ts'
import type { Measure, MeasureNote } from '../measure.ts'
import type { Layer, Measuring } from '../measuring.ts'
import { EITHER } from './layers.ts'
import { numberClasses } from './numberClasses.ts'

const SOURCE =
  'Blondel, V. D. et al. (2008), J. Statistical Mechanics P10008; Newman, M. E. J. and Girvan, M. (2004), Phys. Rev. E 69: 026113'
/** Ties visited in all beginnings together, and the most and fewest beginnings. */
const EFFORT = 60_000
const [MOST_STARTS, FEWEST_STARTS] = [300, 5]

/** Actors with more ties among each other than chance would give them. Each pair with relations makes one tie. */
export const COMMUNITY_MEASURES = [
  {
    id: 'communities',
    of: 'actors',
    unit: 'class',
    range: [1, Infinity],
    formula: 'the partition of greatest modularity Q that was found, numbered from the largest part',
    source: SOURCE,
    layers: EITHER,
    exactness: 'seeded',
    *compute(measuring, layer) {
      const { classes, notes } = yield* detect(measuring, layer)
      return { values: classes, notes }
    },
  },
  {
    id: 'modularity',
    of: 'dataset',
    unit: 'score',
    range: [-0.5, 1],
    formula: 'Q = Σ_c (m_c/m − (d_c/2m)²), m ties, m_c of them within a community, d_c the degrees of its actors',
    source: SOURCE,
    layers: EITHER,
    exactness: 'seeded',
    *compute(measuring, layer) {
      const { modularity, notes } = yield* detect(measuring, layer)
      return { values: Float64Array.of(modularity), notes }
    },
  },
] as const satisfies readonly Measure[]

interface Communities {
  readonly classes: Float64Array
  readonly modularity: number
  readonly notes: readonly MeasureNote[]
}

/** Looks for communities from several beginnings by Louvain's method, and keeps those of the greatest modularity. */
function* detect({ getArcs, options }: Measuring, layer: Layer): Gradual<Communities> {
  const arcs = getArcs(layer)
  const graph = toGraphology(arcs)
  const isTied = (actor: number) => arcs.offsets[actor + 1]! > arcs.offsets[actor]!
  if (graph.size === 0) {
    return { classes: new Float64Array(graph.order).fill(Number.NaN), modularity: Number.NaN, notes: [] }
  }
  const starts = Math.max(FEWEST_STARTS, Math.min(MOST_STARTS, Math.ceil(EFFORT / graph.size)))
  const rng = createRandom(options.seed)
  let best = louvain.detailed(graph, { rng })
  for (let start = 1; start < starts; start++) {
    yield start / starts
    const found = louvain.detailed(graph, { rng })
    if (found.modularity > best.modularity) best = found
  }
  const labels = Int32Array.from({ length: graph.order }, (_, actor) =>
    isTied(actor) ? best.communities[String(actor)]! : -1,
  )
  const { classes, count } = numberClasses(labels)
  const { modularity } = best
  return { classes, modularity, notes: [{ code: 'communities', communities: count, modularity, starts }] }
}
