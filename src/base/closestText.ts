/**
 * Finds the candidate that was probably meant: the nearest by edit distance (Levenshtein 1966). The distance is at most
 * a third of the word's length, or 1 for a short word, and some letters stay the same. `undefined`: no candidate is that
 * near.
 */
export function closestText(word: string, candidates: Iterable<string>): string | undefined {
  let closest: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < Math.min(least, Math.max(word.length, candidate.length))) {
      least = distance
      closest = candidate
    }
  }
  return closest
}

/**
 * The least number of letters to insert, delete or substitute, or of adjacent letters to swap. Takes time in proportion
 * to the product of the lengths.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchange = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(exchange, last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
