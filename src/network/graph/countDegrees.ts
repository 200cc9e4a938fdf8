/**
 * Counts the edges at each of `size` vertices; a loop counts once. The edges are given by the vertices at their two
 * ends, -1 for none.
 */
export function countDegrees(size: number, source: Int32Array, target: Int32Array): Int32Array {
  const degrees = new Int32Array(size)
  for (let edge = 0; edge < source.length; edge++) {
    const [one, other] = [source[edge]!, target[edge]!]
    if (one >= 0) degrees[one]!++
    if (other >= 0 && other !== one) degrees[other]!++
  }
  return degrees
}
