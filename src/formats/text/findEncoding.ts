export interface FoundEncoding {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'
  /** Whether it was inferred without a byte order mark. */
  readonly isGuessed: boolean
}

const MARKS: readonly (readonly [FoundEncoding['encoding'], readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
]
const SAMPLE = 4096
/** In UTF-16 with separators, at least a twentieth of the bytes are zero; in UTF-8 none are. */
const LEAST_SHARE = 0.05

/**
 * Finds the Unicode encoding of a text by its byte order mark, else by the positions of zero bytes, which occur only in
 * UTF-16 and UTF-32. `null` if neither decides.
 */
export function findEncoding(bytes: Uint8Array): FoundEncoding | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return { encoding: marked[0], isGuessed: false }
  const guess = guessByZeros(bytes.subarray(0, SAMPLE))
  return guess && { encoding: guess, isGuessed: true }
}

function guessByZeros(sample: Uint8Array): FoundEncoding['encoding'] | null {
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 4]!++
  const [first, second, third, fourth] = zeros.map((number) => number / Math.max(1, sample.length / 4)) as Shares
  if (first < 0.1 && third > 0.9 && fourth > 0.9) return 'utf-32le'
  if (fourth < 0.1 && first > 0.9 && second > 0.9) return 'utf-32be'
  const [even, odd] = [first + third, second + fourth]
  if (odd > LEAST_SHARE * 4 && even < odd / 10) return 'utf-16le'
  return even > LEAST_SHARE * 4 && odd < even / 10 ? 'utf-16be' : null
}

type Shares = [number, number, number, number]
