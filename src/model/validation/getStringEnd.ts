const [QUOTE, BACKSLASH] = [34, 92]

/** The position of the quote that ends a string of a JSON text; the end of the text if there is none. */
export function getStringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === QUOTE) return at
  }
  return text.length
}
