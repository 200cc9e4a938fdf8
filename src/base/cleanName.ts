/** Characters that nobody sees, but for the joiners that letters of some scripts need within words. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g
const JOINERS_OUTSIDE = /^[\u200c-\u200f\s]+|[\u200c-\u200f\s]+$/gu

/** Most names: letters of ASCII with single spaces between them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/** A name as it is compared: composed (NFC), with single plain spaces, and without characters that nobody sees. */
export function cleanName(text: string): string {
  if (PLAIN.test(text)) return text
  return text.normalize('NFC').replaceAll(INVISIBLE, '').replaceAll(/\s+/gu, ' ').replaceAll(JOINERS_OUTSIDE, '')
}
