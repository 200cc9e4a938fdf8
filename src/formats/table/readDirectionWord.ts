import type { LineDirection } from '../draft/draftDataset.ts'

/** Words of programs for how a line leads, in several languages. */
const WORDS: Readonly<Record<LineDirection, readonly string[]>> = {
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
  (Object.keys(WORDS) as LineDirection[]).flatMap((line) => WORDS[line].map((word) => [word, line] as const)),
)

/** Reads how a line leads from a word for it; `undefined`: it is none. */
export function readDirectionWord(text: string): LineDirection | undefined {
  return BY_WORD.get(text.trim().toLowerCase())
}
