import { FORWARD, REVERSE } from '../../network/compileNetwork.ts'
import type { Measure } from '../measure.ts'
import { give } from '../measure.ts'
import type { Layer, Measuring } from '../measuring.ts'
import { ALONG, EITHER, SIGNED } from './layers.ts'

const WASSERMAN = 'Wasserman, S. and Faust, K. (1994), Social Network Analysis, ch. 4 and 5'
const EVERETT = 'Everett, M. G. and Borgatti, S. P. (2014), Social Networks 38: 111–120'

interface Ends {
  readonly from: Float64Array
  readonly to: Float64Array
  /** Each relation once, a relation of an actor to itself too. */
  readonly at: Float64Array
}

/** Counts relations, parallel ones each. */
export const DEGREES = [
  {
    id: 'degree',
    of: 'actors',
    unit: 'relations',
    range: [0, Infinity],
    formula: 'd(v) = |{relations with an end at v}|',
    source: WASSERMAN,
    layers: EITHER,
    exactness: 'exact',
    compute: (measuring, layer) => give(countEnds(measuring, layer).at),
  },
  {
    id: 'in-degree',
    of: 'actors',
    unit: 'relations',
    range: [0, Infinity],
    formula: 'd_in(v) = |{relations that lead to v}|',
    source: WASSERMAN,
    layers: ALONG,
    exactness: 'exact',
    compute: (measuring, layer) => give(countEnds(measuring, layer).to),
  },
  {
    id: 'out-degree',
    of: 'actors',
    unit: 'relations',
    range: [0, Infinity],
    formula: 'd_out(v) = |{relations that lead from v}|',
    source: WASSERMAN,
    layers: ALONG,
    exactness: 'exact',
    compute: (measuring, layer) => give(countEnds(measuring, layer).from),
  },
  {
    id: 'positive-degree',
    of: 'actors',
    unit: 'relations',
    range: [0, Infinity],
    formula: 'd⁺(v) = |{supportive relations with an end at v}|',
    source: EVERETT,
    layers: SIGNED,
    exactness: 'exact',
    compute: (measuring) => give(countSigned(measuring).positive),
  },
  {
    id: 'negative-degree',
    of: 'actors',
    unit: 'relations',
    range: [0, Infinity],
    formula: 'd⁻(v) = |{adverse relations with an end at v}|',
    source: EVERETT,
    layers: SIGNED,
    exactness: 'exact',
    compute: (measuring) => give(countSigned(measuring).negative),
  },
  {
    id: 'net-degree',
    of: 'actors',
    unit: 'score',
    range: [-Infinity, Infinity],
    formula: 'd⁺(v) − d⁻(v)',
    source: EVERETT,
    layers: SIGNED,
    exactness: 'exact',
    compute: (measuring) => {
      const { positive, negative } = countSigned(measuring)
      return give(positive.map((count, actor) => count - negative[actor]!))
    },
  },
  {
    id: 'positive-share',
    of: 'actors',
    unit: 'share',
    range: [0, 1],
    formula: 'd⁺(v) / (d⁺(v) + d⁻(v)); not defined without signed relations',
    source: EVERETT,
    layers: SIGNED,
    exactness: 'exact',
    compute: (measuring) => {
      const { positive, negative } = countSigned(measuring)
      return give(positive.map((count, actor) => count / (count + negative[actor]!)))
    },
  },
] as const satisfies readonly Measure[]

function countSigned(measuring: Measuring) {
  return {
    positive: countEnds(measuring, { id: 'positive', way: 'either' }).at,
    negative: countEnds(measuring, { id: 'negative', way: 'either' }).at,
  }
}

function countEnds({ network, getCrossings }: Measuring, layer: Layer): Ends {
  const { actorIds, source, target } = network
  const [from, to, at] = [0, 1, 2].map(() => new Float64Array(actorIds.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (const [relation, crossing] of getCrossings(layer).entries()) {
    if (crossing === 0) continue
    const [one, other] = [source[relation]!, target[relation]!]
    if (crossing & FORWARD) {
      from[one]!++
      to[other]!++
    }
    if (crossing & REVERSE) {
      from[other]!++
      to[one]!++
    }
    at[one]!++
    if (one !== other) at[other]!++
  }
  return { from, to, at }
}
