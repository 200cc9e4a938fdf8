/** The least of any number of values; `Infinity` if there are none. Spreading a long list into `Math.min` would fail. */
export function leastOf(numbers: Iterable<number>): number {
  let result = Infinity
  for (const number of numbers) result = Math.min(result, number)
  return result
}

/** The greatest of any number of values; `-Infinity` if there are none. */
export function mostOf(numbers: Iterable<number>): number {
  let result = -Infinity
  for (const number of numbers) result = Math.max(result, number)
  return result
}
