import type { FontWeight } from './measureText.ts'
import { measureText } from './measureText.ts'

export interface WrappedText {
  readonly lines: readonly string[]
  /** Width of the widest line, in px. */
  readonly width: number
  /** Whether words were left out, in which case the last line ends in an ellipsis. */
  readonly shortened: boolean
}

export interface Wrapping {
  readonly size: number
  readonly weight: FontWeight
  readonly maxWidth: number
  readonly maxLines: number
}

/** Breaks a text at spaces into lines that fit, and shortens the last line if needed. */
export function wrapText(text: string, { size, weight, maxWidth, maxLines }: Wrapping): WrappedText {
  const width = (line: string) => measureText(line, size, weight)
  const lines: string[] = []
  let shortened = false
  for (const word of splitWords(text)) {
    const last = lines.at(-1)
    if (last !== undefined && width(`${last} ${word}`) <= maxWidth) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length > maxLines) {
    lines[maxLines - 1] = lines.slice(maxLines - 1).join(' ')
    lines.length = maxLines
  }
  for (const [index, line] of lines.entries()) {
    if (width(line) <= maxWidth) continue
    lines[index] = shorten(line, (candidate) => width(candidate) <= maxWidth)
    shortened = true
  }
  return { lines, width: Math.max(0, ...lines.map(width)), shortened }
}

/** The width at which no word of a text is shortened, in px. */
export function measureLongestWord(text: string, size: number, weight: FontWeight): number {
  return Math.max(0, ...splitWords(text).map((word) => measureText(word, size, weight)))
}

/** Splits at spaces, but not at no-break spaces (U+00A0). */
function splitWords(text: string): string[] {
  return text.split(/[^\S\u00a0]+/).filter(Boolean)
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const letters = [...line]
  let [low, high] = [0, letters.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(`${letters.slice(0, middle).join('').trimEnd()}…`)) low = middle
    else high = middle - 1
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`
}
