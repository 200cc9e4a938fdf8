import type { TextEncoding } from './textEncoding.ts'

interface DoubleByte {
  readonly encoding: TextEncoding
  /** Whether two bytes are a letter that is frequent. */
  readonly isUsual: (first: number, second: number) => boolean
}

/** The frequent letters of each encoding: Hangul, kana and the kanji and hanzi of the first level. */
const ENCODINGS: readonly DoubleByte[] = [
  { encoding: 'euc-kr', isUsual: (first, second) => first >= 0xb0 && first <= 0xc8 && second >= 0xa1 },
  { encoding: 'gb18030', isUsual: (first, second) => first >= 0xb0 && first <= 0xd7 && second >= 0xa1 },
  { encoding: 'shift_jis', isUsual: (first) => first >= 0x81 && first <= 0x98 },
  { encoding: 'big5', isUsual: (first) => first >= 0xa4 && first <= 0xc6 },
]

const MOST_ODD = 0.2
const LEAST = 4

/**
 * Finds an encoding with two bytes for each letter above ASCII: every pair is allowed there, nearly all are frequent
 * letters, and they stand beside each other. `undefined`: it is none of them.
 */
export function findDoubleByte(sample: Uint8Array): TextEncoding | undefined {
  const lastLine = sample.lastIndexOf(LINE_END)
  const whole = lastLine < 0 ? sample : sample.subarray(0, lastLine)
  return ENCODINGS.find((each) => fits(whole, each))?.encoding
}

const LINE_END = 0x0a

function fits(bytes: Uint8Array, { encoding, isUsual }: DoubleByte): boolean {
  let [letters, odd, words] = [0, 0, 0]
  let end = -1
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at]!
    if (first < 0x80) continue
    if (at !== end) words++
    if (!isUsual(first, bytes[at + 1] ?? 0)) odd++
    letters++
    end = ++at + 1
  }
  if (letters < LEAST || odd > letters * MOST_ODD || letters < words * 2) return false
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
