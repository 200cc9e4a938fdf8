/**
 * Solves `M x = b` for a symmetric positive definite matrix, given by its product with a vector, by conjugate gradients
 * (Hestenes and Stiefel 1952). Undefined: the matrix is not positive definite, or the residual does not fall to
 * `tolerance` times that of the beginning.
 */
export function findConjugateGradientSolution(
  multiply: (vector: Float64Array) => Float64Array,
  b: Float64Array,
  tolerance = 1e-14,
): Float64Array | undefined {
  const solution = new Float64Array(b.length)
  const residual = b.slice()
  const direction = b.slice()
  let square = dot(residual, residual)
  const enough = square * tolerance * tolerance
  for (let round = 0; square > enough; round++) {
    if (round > 10 * b.length + 100) return undefined
    const product = multiply(direction)
    const curvature = dot(direction, product)
    if (curvature <= 1e-12 * dot(direction, direction)) return undefined
    const length = square / curvature
    for (let at = 0; at < b.length; at++) {
      solution[at]! += length * direction[at]!
      residual[at]! -= length * product[at]!
    }
    const nextSquare = dot(residual, residual)
    for (let at = 0; at < b.length; at++) direction[at] = residual[at]! + (nextSquare / square) * direction[at]!
    square = nextSquare
  }
  return solution
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}
