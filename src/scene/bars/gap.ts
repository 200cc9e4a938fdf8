/** The pieces of lines in the gap to the right of a column. All arrays are by piece, unless stated otherwise. */
export interface Gap {
  size: number
  readonly tie: Int32Array
  readonly one: Int32Array
  readonly other: Int32Array
  /** The places of the two ends in their columns. */
  readonly oneAt: Int32Array
  readonly otherAt: Int32Array
  /** The height of the label on a piece, in px; 0 where there is none. */
  readonly label: Float64Array
  /** The pieces from top to bottom, by where they leave and then by where they arrive. */
  readonly order: Int32Array
  /** Working memory for the search for lines that cross. */
  readonly ends: Int32Array
  readonly before: Int32Array
}

export function createGap(ties: number): Gap {
  const integers = () => new Int32Array(ties)
  return {
    size: 0,
    tie: integers(),
    one: integers(),
    other: integers(),
    oneAt: integers(),
    otherAt: integers(),
    label: new Float64Array(ties),
    order: integers(),
    ends: integers(),
    before: integers(),
  }
}

/** Sorts the pieces of a gap, and returns the number of their crossings. */
export function sortPieces({ size, oneAt, otherAt, order }: Gap): number {
  for (let piece = 0; piece < size; piece++) {
    const leave = oneAt[piece]!
    const arrival = otherAt[piece]!
    let at = piece
    for (; at > 0; at--) {
      const above = order[at - 1]!
      if (oneAt[above]! < leave || (oneAt[above] === leave && otherAt[above]! <= arrival)) break
      order[at] = above
    }
    order[at] = piece
  }
  // Pieces that leave from one place are in the order of their arrival, so they do not cross each other.
  let crossings = 0
  for (let index = 1; index < size; index++) {
    const arrival = otherAt[order[index]!]!
    for (let above = 0; above < index; above++) if (otherAt[order[above]!]! > arrival) crossings++
  }
  return crossings
}

/**
 * Marks, by tie, the fewest lines without which no lines of a gap would cross: all but a longest increasing subsequence
 * (Fredman 1975). It runs for thousands of plans a second, so it allocates no arrays.
 */
export function markCrossing({ size, otherAt, order, tie, ends, before }: Gap, crosses: Uint8Array): void {
  let longest = 0
  for (let index = 0; index < size; index++) {
    const arrival = otherAt[order[index]!]!
    let [low, high] = [0, longest]
    while (low < high) {
      const middle = (low + high) >> 1
      if (otherAt[order[ends[middle]!]!]! <= arrival) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? ends[low - 1]! : -1
    ends[low] = index
    longest = Math.max(longest, low + 1)
  }
  for (let index = size - 1, kept = ends[longest - 1]!; index >= 0; index--) {
    if (index === kept) kept = before[index]!
    else crosses[tie[order[index]!]!] = 1
  }
}
