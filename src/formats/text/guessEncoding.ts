import { findDoubleByte } from './findDoubleByte.ts'
import { isArabic1256 } from './isArabic1256.ts'
import { isPlainLetter, splitHighWords } from './splitHighWords.ts'
import type { TextEncoding } from './textEncoding.ts'

type HighWords = ReturnType<typeof splitHighWords>

const SAMPLE = 65_536

/**
 * Guesses the encoding of bytes that are no Unicode, by how letters stand beside each other: KOI8-R and Windows-1251 for
 * Cyrillic, Windows-1256 for Arabic, Windows-1253 for Greek, Windows-1250 for Polish and Czech, MacRoman where its letters
 * stand within words, else Windows-1252; before these, what has two bytes for each letter.
 */
export function guessEncoding(bytes: Uint8Array): TextEncoding {
  const sample = bytes.subarray(0, SAMPLE)
  const double = findDoubleByte(sample)
  if (double) return double
  const words = splitHighWords(sample)
  if (isKoi8(words)) return 'koi8-r'
  if (isArabic1256(bytes)) return 'windows-1256'
  if (isGreek1253(words)) return 'windows-1253'
  if (isCyrillic1251(words)) return 'windows-1251'
  if (isCentral1250(sample)) return 'windows-1250'
  return isMacRoman(sample) ? 'macintosh' : 'windows-1252'
}

/** Small letters are the upper half of the bytes, and most letters are small. */
function isCyrillic1251({ words, letters, mixed }: HighWords): boolean {
  const small = count(words, (byte) => byte >= 0xe0)
  return letters > 0 && letters > mixed && small > letters / 2
}

/**
 * In Windows-1253, four vowels with an accent are where Windows-1251 has capitals. Within words of small letters, only
 * these can be.
 */
function isGreek1253({ words, letters, mixed }: HighWords): boolean {
  const accented = count(words, (byte, at, word) => at > 0 && byte >= 0xdc && byte <= 0xdf && word[at - 1]! >= 0xe0)
  return letters > mixed && accented > words.length / 10
}

/**
 * In KOI8-R, small letters are the lower half of the bytes: no capital follows them, as many letters of Arabic would, and
 * the usual letters of Russian are elsewhere than the capitals of Windows-1251.
 */
function isKoi8({ words, letters, mixed }: HighWords): boolean {
  const small = count(words, (byte) => byte >= 0xc0 && byte <= 0xdf)
  const rising = count(words, (byte, at, word) => at > 0 && byte >= 0xe0 && word[at - 1]! < 0xe0)
  const usual = count(words, (byte) => KOI8_USUAL.has(byte))
  if (letters <= mixed || small <= letters / 2 || rising > letters / 20) return false
  const alefs = count(words, (byte) => byte === ALEF)
  return usual > small / 3 && usual > count(words, (byte) => CAPITALS_USUAL.has(byte)) && alefs < letters / 12
}

/** The letters o, a, i, n, t and s of Russian: small in KOI8-R, capitals in Windows-1251. */
const KOI8_USUAL: ReadonlySet<number> = new Set([0xcf, 0xc1, 0xc9, 0xce, 0xd4, 0xd3])
const CAPITALS_USUAL: ReadonlySet<number> = new Set([0xce, 0xc0, 0xc8, 0xcd, 0xd2, 0xd1])
/** The most frequent letter of Arabic in Windows-1256. */
const ALEF = 0xc7

function count(words: HighWords['words'], is: (byte: number, at: number, word: readonly number[]) => boolean): number {
  return words.reduce((sum, word) => sum + word.filter(is).length, 0)
}

/**
 * In Windows-1250, letters of Polish, Czech and others are where Windows-1252 has signs that never stand between two
 * letters (`³`, `¹`, `¿`); and Czech has both what are `š` and `ž` in either and its own letters at `è`, `ì` and `ø`.
 */
function isCentral1250(sample: Uint8Array): boolean {
  const isLetter = (byte: number | undefined) => byte !== undefined && (isPlainLetter(byte) || byte >= 0xc0)
  const isWithin = (at: number) => isLetter(sample[at - 1]) && isLetter(sample[at + 1])
  const isCzech = sample.some((byte) => CARONS.has(byte)) && sample.some((byte) => CZECH.has(byte))
  return isCzech || sample.some((byte, at) => CENTRAL_SIGNS.has(byte) && isWithin(at))
}

const CENTRAL_SIGNS: ReadonlySet<number> = new Set([0xa3, 0xa5, 0xaf, 0xb3, 0xb9, 0xbc, 0xbe, 0xbf])
const CARONS: ReadonlySet<number> = new Set([0x9a, 0x9e, 0x8a, 0x8e])
const CZECH: ReadonlySet<number> = new Set([0xe8, 0xec, 0xf8, 0xc8])

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
