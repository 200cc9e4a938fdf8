/** Letters that Unicode does not take apart, and what they are compared as. */
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

/** Letters of which Unicode has no other form: a short way for most names. */
const PRINTABLE_ASCII = /^[ -~]*$/

/**
 * Gives a text in the form in which its spellings compare equal: lower case, without accents and vowel signs, Arabic
 * letters plain (alef and hamza, ya, ta marbuta, the Persian forms, no tatweel), digits 0 to 9, and only words of
 * letters and digits with one space between them. Apostrophes within a word fall away.
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
