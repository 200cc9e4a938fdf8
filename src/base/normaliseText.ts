/** Letters that Unicode does not decompose, and the letters that they compare as. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ے', 'ي'],
  ['ة', 'ه'],
  ['ھ', 'ه'],
  ['ہ', 'ه'],
  ['ک', 'ك'],
  ['ء', ''],
  ['ı', 'i'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
])

/** Most names are plain ASCII, which needs no decomposition. */
const PRINTABLE_ASCII = /^[ -~]*$/

/**
 * Normalises a text so that its spellings compare equal: lower case, no accents or vowel signs, plain Arabic letters
 * (alef and hamza, ya, ta marbuta, Persian forms, no tatweel), digits 0 to 9, and only words of letters and digits with
 * one space between them. Apostrophes within a word are removed.
 */
export function normaliseText(text: string): string {
  const lower = text.toLowerCase()
  if (PRINTABLE_ASCII.test(lower))
    return lower
      .replaceAll(/['`]/g, '')
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim()
  return lower
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640'’‘ʼʾʿ`´]/gu, '')
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(/[^\0-\x7f]/gu, (letter) => PLAIN.get(letter) ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
