import { ITEM, PART } from './link.ts'

/** Prints items, each of which may have parts; `null`: there are none. */
export function printList(items: readonly (string | readonly string[])[]): string | null {
  return items.length === 0 ? null : items.map((item) => [item].flat().map(encode).join(PART)).join(ITEM)
}

/** Letters and digits of every script stay, as do halves of letters, which have no code; what separates does not. */
export function encode(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{Cs}._:-]/gu, (sign) =>
    encodeURIComponent(sign).replace(/[!~*'()]/g, (left) => `%${left.charCodeAt(0).toString(16)}`),
  )
}
