const [QUOTE, BACKSLASH, MINUS, ZERO, NINE] = [34, 92, 45, 48, 57]
/** Numbers of fewer digits are exact. */
const EXACT_DIGITS = 15

/**
 * Puts integers that would come out as other digits into quotes, so that ids of 64 bits stay apart. The text must be JSON.
 * Takes linear time.
 */
export function quoteLongIntegers(text: string): string {
  if (!/\d{16}/.test(text)) return text
  const parts: string[] = []
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = findStringEnd(text, at)
    else if (code === MINUS || isDigit(code)) {
      const end = findNumberEnd(text, at)
      if (end - at > EXACT_DIGITS && isLongInteger(text.slice(at, end))) {
        parts.push(text.slice(done, at), `"${text.slice(at, end)}"`)
        done = end
      }
      at = end - 1
    }
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done)
}

function isLongInteger(number: string): boolean {
  return /^-?\d+$/.test(number) && String(Number(number)) !== number
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

function findStringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === QUOTE) return at
  }
  return text.length
}

/** Where a number ends, with its fraction and exponent. */
function findNumberEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && (isDigit(text.charCodeAt(at)) || '.eE+-'.includes(text[at]!))) at++
  return at
}
