/** The pieces of lines in the gap to the right of a column, from top to bottom: by where they leave, then arrive. */
export interface Gap {
  size: number
  /** By piece: its line, and the places of its two ends in their columns. */
  readonly tie: Int32Array
  readonly leave: Int32Array
  readonly arrival: Int32Array
  /** Working memory for the search for lines that cross. */
  readonly ends: Int32Array
  readonly before: Int32Array
}

export function createGap(ties: number): Gap {
  const integers = () => new Int32Array(ties)
  return {
    size: 0,
    tie: integers(),
    leave: integers(),
    arrival: integers(),
    ends: integers(),
    before: integers(),
  }
}

/** Adds a piece to a gap, and returns how many pieces it crosses. Pieces with a common end do not cross. */
export function addPiece(gap: Gap, line: number, from: number, to: number): number {
  const { tie, leave, arrival } = gap
  let crossings = 0
  let at = gap.size++
  for (; at > 0; at--) {
    const above = at - 1
    if (leave[above]! < from || (leave[above] === from && arrival[above]! <= to)) break
    if (arrival[above]! < to) crossings++
    tie[at] = tie[above]!
    leave[at] = leave[above]!
    arrival[at] = arrival[above]!
  }
  tie[at] = line
  leave[at] = from
  arrival[at] = to
  for (let above = 0; above < at; above++) if (arrival[above]! > to) crossings++
  return crossings
}

/**
 * Marks, by tie, the fewest lines without which no lines of a gap would cross: all but a longest increasing subsequence
 * (Fredman 1975). It runs for thousands of plans a second, so it allocates no arrays.
 */
export function markCrossing({ size, arrival, tie, ends, before }: Gap, crosses: Uint8Array): void {
  let longest = 0
  for (let index = 0; index < size; index++) {
    const to = arrival[index]!
    let low = 0
    let high = longest
    while (low < high) {
      const middle = (low + high) >> 1
      if (arrival[ends[middle]!]! <= to) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? ends[low - 1]! : -1
    ends[low] = index
    if (low === longest) longest++
  }
  for (let index = size - 1, kept = ends[longest - 1]!; index >= 0; index--) {
    if (index === kept) kept = before[index]!
    else crosses[tie[index]!] = 1
  }
}
