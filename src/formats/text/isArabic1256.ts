import { isPlainLetter } from './splitHighWords.ts'

const SAMPLE = 65_536
/** French letters, which Windows-1256 has among the Arabic ones. Cyrillic and Greek texts are full of these bytes. */
const FRENCH: ReadonlySet<number> = new Set([
  0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc,
])

/**
 * Tells whether bytes that are not UTF-8 are Arabic in Windows-1256: most words with a letter above ASCII consist of
 * such letters only, and hardly any of them is French. In Windows-1252, such letters stand among ASCII ones.
 */
export function isArabic1256(bytes: Uint8Array): boolean {
  let mixed = 0
  let pure = 0
  let french = 0
  let high = 0
  let highFrench = 0
  let plain = 0
  const endWord = () => {
    if (high >= 2 && plain === 0) {
      pure += high
      french += highFrench
    } else mixed += high
    high = 0
    highFrench = 0
    plain = 0
  }
  for (const byte of bytes.subarray(0, SAMPLE)) {
    if (byte >= 0xc0 || byte === 0x81 || byte === 0x8d || byte === 0x8e || byte === 0x90) {
      high++
      if (FRENCH.has(byte)) highFrench++
    } else if (isPlainLetter(byte)) plain++
    else endWord()
  }
  endWord()
  return pure > mixed && french < pure / 10
}
