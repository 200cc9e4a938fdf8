import { isArabic1256 } from './isArabic1256.ts'

const SAMPLE = 65_536

/**
 * Guesses the encoding of bytes that are no Unicode, by how letters stand beside each other: Windows-1256 for Arabic,
 * Windows-1251 for Cyrillic, MacRoman where its letters stand within words, else Windows-1252.
 */
export function guessEncoding(bytes: Uint8Array): 'windows-1256' | 'windows-1251' | 'macintosh' | 'windows-1252' {
  if (isArabic1256(bytes)) return 'windows-1256'
  const sample = bytes.subarray(0, SAMPLE)
  if (isCyrillic1251(sample)) return 'windows-1251'
  return isMacRoman(sample) ? 'macintosh' : 'windows-1252'
}

/** Most letters above ASCII are in words of their own, and most are small. In Windows-1252, they stand among ASCII ones. */
function isCyrillic1251(sample: Uint8Array): boolean {
  let pure = 0
  let mixed = 0
  let small = 0
  let word: number[] = []
  let plain = 0
  const endWord = () => {
    if (plain > 0 || word.length === 1) mixed += word.length
    else {
      pure += word.length
      small += word.filter((byte) => byte >= 0xe0).length
    }
    word = []
    plain = 0
  }
  for (const byte of sample) {
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) word.push(byte)
    else if (isPlainLetter(byte)) plain++
    else endWord()
  }
  endWord()
  return pure > 0 && pure > mixed && small > pure / 2
}

/** In MacRoman, accented letters are where Windows-1252 has dashes and quotes, which no letter follows but at an apostrophe. */
function isMacRoman(sample: Uint8Array): boolean {
  let mac = 0
  let windows = 0
  for (let at = 1; at < sample.length; at++) {
    const byte = sample[at]!
    if (!isPlainLetter(sample[at - 1]!)) continue
    if (byte >= 0xc0) windows++
    else if (byte >= 0x80 && byte <= 0x9f && byte !== APOSTROPHE && isPlainLetter(sample[at + 1] ?? 0)) mac++
  }
  return mac > windows
}

const APOSTROPHE = 0x92

function isPlainLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
