import { findConjugateGradientSolution } from '../../network/graph/findConjugateGradientSolution.ts'
import type { Measure } from '../measure.ts'
import { give } from '../measure.ts'
import type { Measuring } from '../measuring.ts'
import type { SignedArcs } from '../signedTies.ts'
import { SIGNED, SIGNED_ALONG } from './layers.ts'
import { noteApart } from './noteApart.ts'

const EVERETT = 'Everett, M. G. and Borgatti, S. P. (2014), Social Networks 38: 111–120'

/** Centralities to which supportive ties add and from which adverse ties take away. */
export const SIGNED_CENTRALITIES = [
  {
    id: 'pn',
    of: 'actors',
    unit: 'score',
    range: [-Infinity, Infinity],
    formula: 'PN = (I − (P − 2N)/(2n − 2))⁻¹ · 1',
    source: EVERETT,
    layers: SIGNED,
    exactness: 'exact',
    compute: (measuring) => give(measurePn(toEitherWay(measuring)), noteApart(measuring)),
  },
  {
    id: 'pn-in',
    of: 'actors',
    unit: 'score',
    range: [-Infinity, Infinity],
    formula: 'PN_in = (I − AᵀA/(4(n − 1)²))⁻¹ (I + Aᵀ/(2(n − 1))) · 1, A = P − 2N',
    source: EVERETT,
    layers: SIGNED_ALONG,
    exactness: 'exact',
    compute: (measuring) => give(measureDirectedPn(measuring.getSignedArcs(), 'in')),
  },
  {
    id: 'pn-out',
    of: 'actors',
    unit: 'score',
    range: [-Infinity, Infinity],
    formula: 'PN_out = (I − AAᵀ/(4(n − 1)²))⁻¹ (I + A/(2(n − 1))) · 1, A = P − 2N',
    source: EVERETT,
    layers: SIGNED_ALONG,
    exactness: 'exact',
    compute: (measuring) => give(measureDirectedPn(measuring.getSignedArcs(), 'out')),
  },
  {
    id: 'katz',
    of: 'actors',
    unit: 'score',
    range: [-Infinity, Infinity],
    formula: 'Kᵀ · 1, K = (I − αA)⁻¹ − I, A = P − N, α = min(0.5, 0.85/ρ), ρ ≥ ρ(|A|)',
    source: 'Katz, L. (1953), Psychometrika 18: 39–43; Kunegis, J. et al. (2009), WWW: 741–750',
    layers: SIGNED_ALONG,
    exactness: 'exact',
    compute: (measuring) => {
      const arcs = measuring.getSignedArcs()
      const alpha = Math.min(0.5, 0.85 / boundSpectralRadius(arcs))
      return give(measureKatz(arcs, alpha), [{ code: 'attenuation', alpha }])
    },
  },
] as const satisfies readonly Measure[]

function toEitherWay({ getSignedTies }: Measuring): SignedArcs {
  const { offsets, heads, edges: ties, signs } = getSignedTies().graph
  return { offsets, heads, signs: Int8Array.from(ties, (tie) => signs[tie]!) }
}

const PN_WEIGHTS = { positive: 1, negative: -2 }

/** Not defined below three actors, where two adverse ones leave the equations without a single solution. */
function measurePn(arcs: SignedArcs): Float64Array {
  const size = arcs.offsets.length - 1
  const scale = 1 / (2 * size - 2)
  const ones = new Float64Array(size).fill(1)
  return solve(size, (vector) => subtract(vector, multiply(arcs, vector, PN_WEIGHTS), scale), ones)
}

function measureDirectedPn(arcs: SignedArcs, side: 'in' | 'out'): Float64Array {
  const size = arcs.offsets.length - 1
  const scale = 1 / (2 * size - 2)
  const [there, back] = side === 'in' ? [multiply, multiplyTransposed] : [multiplyTransposed, multiply]
  const ones = new Float64Array(size).fill(1)
  return solve(
    size,
    (vector) => subtract(vector, back(arcs, there(arcs, vector, PN_WEIGHTS), PN_WEIGHTS), scale * scale),
    subtract(ones, back(arcs, ones, PN_WEIGHTS), -scale),
  )
}

function solve(size: number, multiplyBy: (vector: Float64Array) => Float64Array, b: Float64Array): Float64Array {
  const solution = size < 3 ? undefined : findConjugateGradientSolution(multiplyBy, b)
  return solution ?? new Float64Array(size).fill(Number.NaN)
}

const UNIT_WEIGHTS = { positive: 1, negative: -1 }

/**
 * Measures what signed walks bring to each actor: all that end there, each counting `alpha` to the power of its length,
 * against it if it has an odd number of adverse steps. `alpha` has to be below 1 by the spectral radius.
 */
export function measureKatz(arcs: SignedArcs, alpha: number): Float64Array {
  let values = new Float64Array(arcs.offsets.length - 1)
  for (let change = Infinity; change > 1e-13; ) {
    const next = multiplyTransposed(
      arcs,
      values.map((value) => 1 + value),
      UNIT_WEIGHTS,
    ).map((value) => alpha * value)
    change = next.reduce((most, value, at) => Math.max(most, Math.abs(value - values[at]!)), 0)
    values = next
  }
  return values
}

const ROUNDS = 200

/**
 * Bounds the spectral radius of the matrix without its signs from above: it is at most the greatest ratio of the image
 * of a positive vector to that vector (Collatz 1942; Wielandt 1950). Each round adds the image to the vector, which
 * keeps it positive.
 */
function boundSpectralRadius(arcs: SignedArcs): number {
  let vector = new Float64Array(arcs.offsets.length - 1).fill(1)
  let least = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const image = multiply(arcs, vector, { positive: 1, negative: 1 })
    const ratio = image.reduce((most, value, at) => Math.max(most, value / vector[at]!), 0)
    least = Math.min(least, ratio)
    const next = image.map((value, at) => value + vector[at]!)
    const most = next.reduce((greatest, value) => Math.max(greatest, value), 0)
    vector = next.map((value) => Math.max(value / most, 1e-100))
  }
  return least
}

type Weights = typeof PN_WEIGHTS

function multiply({ offsets, heads, signs }: SignedArcs, vector: Float64Array, weights: Weights): Float64Array {
  const product = new Float64Array(vector.length)
  for (let tail = 0; tail < product.length; tail++) {
    for (let arc = offsets[tail]!; arc < offsets[tail + 1]!; arc++) {
      product[tail]! += vector[heads[arc]!]! * (signs[arc]! > 0 ? weights.positive : weights.negative)
    }
  }
  return product
}

function multiplyTransposed({ offsets, heads, signs }: SignedArcs, vector: Float64Array, weights: Weights) {
  const product = new Float64Array(vector.length)
  for (let tail = 0; tail < product.length; tail++) {
    for (let arc = offsets[tail]!; arc < offsets[tail + 1]!; arc++) {
      product[heads[arc]!]! += vector[tail]! * (signs[arc]! > 0 ? weights.positive : weights.negative)
    }
  }
  return product
}

function subtract(vector: Float64Array, other: Float64Array, scale: number): Float64Array {
  return vector.map((value, at) => value - scale * other[at]!)
}
