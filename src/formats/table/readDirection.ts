/** How a line leads, by the words of programs in several languages; `true`: one way, `false`: without a direction. */
const WORDS: Readonly<Record<'one-way' | 'undirected' | 'mutual', readonly string[]>> = {
  'one-way': [
    'directed',
    'orienté',
    'gerichtet',
    'dirigido',
    'dirigida',
    'diretto',
    'ориентированное',
    'one-way',
    'موجه',
  ],
  undirected: [
    ...['undirected', 'non orienté', 'ungerichtet', 'no dirigido', 'no dirigida', 'não dirigido', 'non diretto'],
    ...['неориентированное', 'غير موجه'],
  ],
  mutual: ['mutual', 'bidirectional', 'two-way', 'both', 'متبادل'],
}
const BY_WORD = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((line) => WORDS[line].map((word) => [word, line] as const)),
)

export function isDirectionWord(text: string): boolean {
  return BY_WORD.has(text.trim().toLowerCase())
}

/** Gives the value that rows of relations have for such a word; any other word stays as it is. */
export function readDirection(text: string): string {
  const line = BY_WORD.get(text.trim().toLowerCase())
  return line === undefined ? text : line === 'one-way' ? 'true' : line === 'undirected' ? 'false' : 'mutual'
}
