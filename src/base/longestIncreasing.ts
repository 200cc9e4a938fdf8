/** The indices of a longest increasing subsequence of distinct numbers (Fredman 1975). Takes n log n time. */
export function longestIncreasing(numbers: readonly number[]): readonly number[] {
  /** For each length, the index of the least number that ends a subsequence of that length. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[ends[middle]!]! < number) low = middle + 1
      else high = middle
    }
    previous.push(ends[low - 1])
    ends[low] = index
  }
  const indices: number[] = []
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) indices.push(index)
  return indices.reverse()
}
