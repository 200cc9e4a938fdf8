import type { Gradual } from '../../base/steps.ts'

/** A step has about this many elements of the matrix. */
const STRIDE = 1_000_000

/**
 * Gives the eigenvalues of a symmetric matrix of `size` rows, in ascending order: by Householder's reduction to three
 * diagonals and implicit QL steps (Martin, Reinsch and Wilkinson 1968; Dubrulle 1970). It overwrites the matrix, of
 * which it reads the lower triangle. The time grows with the cube of the size.
 */
export function* getEigenvalues(matrix: Float64Array, size: number): Gradual<Float64Array> {
  const { diagonal, beside } = yield* reduce(matrix, size)
  for (let low = 0; low < size; low++) diagonalise(diagonal, beside, low)
  return diagonal.sort()
}

/** Reduces a symmetric matrix to its diagonal and the elements beside it, `beside[i]` between `i` and `i + 1`. */
function* reduce(
  matrix: Float64Array,
  size: number,
): Gradual<{ readonly diagonal: Float64Array; readonly beside: Float64Array }> {
  let seen = 0
  const beside = new Float64Array(size)
  const [vector, product] = [new Float64Array(size), new Float64Array(size)]
  for (let column = 0; column < size - 2; column++) {
    const first = column + 1
    let norm = 0
    for (let row = first; row < size; row++) {
      vector[row] = matrix[row * size + column]!
      norm = Math.hypot(norm, vector[row]!)
    }
    const sign = vector[first]! > 0 ? -1 : 1
    beside[column] = sign * norm
    if (norm === 0) continue
    vector[first]! -= sign * norm
    reflect(matrix, size, first, vector, product)
    seen += (size - first) ** 2
    if (seen < STRIDE) continue
    seen = 0
    yield 1 - ((size - first) / size) ** 3
  }
  if (size > 1) beside[size - 2] = matrix[(size - 1) * size + size - 2]!
  return { diagonal: Float64Array.from({ length: size }, (_, row) => matrix[row * size + row]!), beside }
}

/** Applies the reflection along a vector from both sides to the part of the matrix from a row on. */
function reflect(matrix: Float64Array, size: number, first: number, vector: Float64Array, product: Float64Array): void {
  let square = 0
  for (let row = first; row < size; row++) square += vector[row]! * vector[row]!
  if (square === 0) return
  product.fill(0, first)
  for (let row = first; row < size; row++) {
    const own = vector[row]!
    let sum = matrix[row * size + row]! * own
    for (let column = first, at = row * size + first; column < row; column++, at++) {
      sum += matrix[at]! * vector[column]!
      product[column]! += matrix[at]! * own
    }
    product[row]! += sum
  }
  let along = 0
  for (let row = first; row < size; row++) {
    product[row]! *= 2 / square
    along += product[row]! * vector[row]!
  }
  for (let row = first; row < size; row++) product[row]! -= (along / square) * vector[row]!
  for (let row = first; row < size; row++) {
    const [one, other] = [vector[row]!, product[row]!]
    for (let column = first, at = row * size + first; column <= row; column++, at++) {
      matrix[at]! -= one * product[column]! + other * vector[column]!
    }
  }
}

/** Turns the elements beside the diagonal from `low` on to 0 until `low` is an eigenvalue. */
function diagonalise(diagonal: Float64Array, beside: Float64Array, low: number): void {
  const size = diagonal.length
  for (;;) {
    let high = low
    while (high < size - 1 && !isSmall(beside[high]!, diagonal[high]!, diagonal[high + 1]!)) high++
    if (high === low) return
    stepImplicitly(diagonal, beside, low, high)
  }
}

function isSmall(value: number, one: number, other: number): boolean {
  return Math.abs(value) <= Number.EPSILON * (Math.abs(one) + Math.abs(other))
}

/** One implicit QL step with Wilkinson's shift between two rows. */
function stepImplicitly(diagonal: Float64Array, beside: Float64Array, low: number, high: number): void {
  const slope = (diagonal[low + 1]! - diagonal[low]!) / (2 * beside[low]!)
  const root = Math.hypot(slope, 1)
  let shifted = diagonal[high]! - diagonal[low]! + beside[low]! / (slope + (slope < 0 ? -root : root))
  let [sine, cosine, carried] = [1, 1, 0]
  for (let row = high - 1; row >= low; row--) {
    const outer = sine * beside[row]!
    const inner = cosine * beside[row]!
    const length = Math.hypot(outer, shifted)
    beside[row + 1] = length
    if (length === 0) {
      diagonal[row + 1]! -= carried
      beside[high] = 0
      return
    }
    sine = outer / length
    cosine = shifted / length
    const base = diagonal[row + 1]! - carried
    const turned = (diagonal[row]! - base) * sine + 2 * cosine * inner
    carried = sine * turned
    diagonal[row + 1] = base + carried
    shifted = cosine * turned - inner
  }
  diagonal[low]! -= carried
  beside[low] = shifted
  beside[high] = 0
}
