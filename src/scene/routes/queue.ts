/** Whole numbers by priority, least first; made for priorities that grow while it is emptied, and to be used again. */
export interface Queue {
  readonly push: (item: number, priority: number) => void
  /** The item of least priority, or -1. */
  readonly pop: () => number
  readonly clear: () => void
}

const NONE = -1
const STEPS_PER_UNIT = 8

/**
 * A bucket for each eighth of a unit of priority (Dial 1969): faster than a heap where priorities lie close together.
 * Items within one eighth come out last in, first out.
 */
export function createQueue(): Queue {
  let heads = new Int32Array(1024).fill(NONE)
  let items = new Int32Array(4096)
  let below = new Int32Array(4096)
  let size = 0
  let lowest = 0
  let highest = NONE
  return {
    clear: () => {
      heads.fill(NONE, 0, highest + 1)
      size = 0
      lowest = 0
      highest = NONE
    },
    push: (item, priority) => {
      const bucket = Math.round(priority * STEPS_PER_UNIT)
      if (bucket >= heads.length) heads = enlarge(heads, Math.max(bucket + 1, heads.length * 2))
      if (size === items.length) {
        items = enlarge(items, size * 2)
        below = enlarge(below, size * 2)
      }
      items[size] = item
      below[size] = heads[bucket]!
      heads[bucket] = size++
      if (bucket < lowest) lowest = bucket
      if (bucket > highest) highest = bucket
    },
    pop: () => {
      while (lowest <= highest && heads[lowest] === NONE) lowest++
      if (lowest > highest) return NONE
      const top = heads[lowest]!
      heads[lowest] = below[top]!
      return items[top]!
    },
  }
}

function enlarge(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length).fill(NONE)
  larger.set(numbers)
  return larger
}
