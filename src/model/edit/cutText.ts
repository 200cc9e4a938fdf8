/** Where a text is cut: at blank lines, or at every line break. */
export type CutAt = 'blank-lines' | 'line-breaks'

const CUTS: Readonly<Record<CutAt, RegExp>> = { 'blank-lines': /\n[^\S\n]*\n\s*/, 'line-breaks': /\n\s*/ }

/** Cuts a text into its paragraphs. Nothing between them but white space is left out. */
export function cutIntoParagraphs(text: string, at: CutAt): readonly string[] {
  return text
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .split(CUTS[at])
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/**
 * Splits a text at a position, or else before the word around it. White space stays with the first part, so that
 * `joinTexts` gives back the very text. `null`: one of the parts would be empty.
 */
export function splitText(text: string, position: number): readonly [string, string] | null {
  const before = /\S*$/.exec(text.slice(0, position))![0].length
  const isInWord = before > 0 && /^\S/.test(text.slice(position))
  const start = isInWord ? position - before : position
  const cut = start + /^\s*/.exec(text.slice(start))![0].length
  const parts = [text.slice(0, cut), text.slice(cut)] as const
  return parts.every((part) => part.trim() !== '') ? parts : null
}

/** Joins two texts that follow each other: as paragraphs, unless there is white space between them already. */
export function joinTexts(first: string, second: string): string {
  return /\s$/.test(first) || /^\s/.test(second) ? first + second : `${first}\n\n${second}`
}
