const SAMPLE = 65_536
const MOST_LINES = 50
const SEPARATORS = [',', ';', '\t', '|'] as const

/** Columns that are parted by any number of spaces or tabs. */
export const SPACES = ' '

interface SeparatorHints {
  /** Whether other things say that this is a list of ties: comments above it, or its name. */
  readonly isList: boolean
}

/** Finds what separates the columns of a text table: what stands as often on most of its first lines. */
export function chooseSeparator(text: string, { isList }: SeparatorHints = { isList: false }): string {
  const lines = text
    .slice(0, SAMPLE)
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
  const counts = SEPARATORS.map((separator) => lines.map((line) => line.split(separator).length - 1))
  const scores = counts.map(score)
  const best = scores.reduce((most, next, index) => (next > scores[most]! ? index : most), 0)
  if (scores[best]! > 0) return SEPARATORS[best]!
  return isSpaced(lines, isList) ? SPACES : ','
}

/** How many lines have the same number of separators, and then how many these are. */
function score(counts: readonly number[]): number {
  const lines = new Map<number, number>()
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1)
  let best = 0
  for (const [count, number] of lines) best = Math.max(best, number * 1000 + Math.min(count, 999))
  return best
}

/** Lists of ties are parted by spaces; so is a text, which has other numbers of words on each line, or no numbers. */
function isSpaced(lines: readonly string[], isList: boolean): boolean {
  const words = lines.map((line) => line.trim().split(/\s+/))
  const width = words.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY)
  if (words.length === 0 || width < 2) return false
  return isList || words.every(([first, second]) => /^\d+$/.test(first!) && /^\d+$/.test(second!))
}
