import { ITEM, PART } from './link.ts'

/** Prints items that may have parts; `null` for an empty list. */
export function printList(items: readonly (string | readonly string[])[]): string | null {
  return items.length === 0 ? null : items.map((item) => [item].flat().map(encode).join(PART)).join(ITEM)
}

/** Encodes separators. Letters and digits of every script stay, and so do lone surrogates, which cannot be encoded. */
export function encode(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{Cs}._:-]/gu, (sign) =>
    encodeURIComponent(sign).replace(/[!~*'()]/g, (left) => `%${left.charCodeAt(0).toString(16)}`),
  )
}
