/** The least of numbers, however many there are, and `Infinity` of none: as arguments of a function, a list of data can be too long. */
export function leastOf(numbers: Iterable<number>): number {
  let result = Infinity
  for (const number of numbers) result = Math.min(result, number)
  return result
}

/** The most of numbers, however many there are, and `-Infinity` of none. */
export function mostOf(numbers: Iterable<number>): number {
  let result = -Infinity
  for (const number of numbers) result = Math.max(result, number)
  return result
}
