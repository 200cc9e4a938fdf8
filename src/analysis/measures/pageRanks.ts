import { measurePageRank } from '../../network/graph/measurePageRank.ts'
import type { Measure } from '../measure.ts'
import { give } from '../measure.ts'
import type { Layer, Measuring } from '../measuring.ts'

const FORMULA =
  'p(v) = (1 − δ)/n + δ Σ p(u)/d_out(u) over u → v, δ = 0.85; actors without arcs give to all alike; Σ p = 1'
const SOURCE =
  'Page, L., Brin, S., Motwani, R. and Winograd, T. (1999), The PageRank Citation Ranking; Kunegis, J. et al. (2009), WWW: 741–750'
const OPTIONS = { damping: 0.85, tolerance: 1e-12 }

/** PageRank needs weights that are not negative, so it runs on supportive and on adverse relations apart. */
export const PAGE_RANKS = [
  {
    id: 'pagerank-positive',
    of: 'actors',
    unit: 'share',
    range: [0, 1],
    formula: FORMULA,
    source: SOURCE,
    layers: [{ id: 'positive', way: 'along' }],
    exactness: 'exact',
    compute: rank,
  },
  {
    id: 'pagerank-negative',
    of: 'actors',
    unit: 'share',
    range: [0, 1],
    formula: FORMULA,
    source: SOURCE,
    layers: [{ id: 'negative', way: 'along' }],
    exactness: 'exact',
    compute: rank,
  },
] as const satisfies readonly Measure[]

function rank({ getArcs }: Measuring, layer: Layer) {
  return give(measurePageRank(getArcs(layer), OPTIONS))
}
