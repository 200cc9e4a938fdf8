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
    'forward',
    'موجه',
    '->',
    '-->',
    '=>',
    '→',
    '>',
  ],
  undirected: [
    ...['undirected', 'non orienté', 'ungerichtet', 'no dirigido', 'no dirigida', 'não dirigido', 'non diretto'],
    ...['неориентированное', 'غير موجه', '--'],
  ],
  mutual: [
    'mutual',
    'bidirectional',
    'bidirected',
    'reciprocal',
    'two-way',
    'both',
    'متبادل',
    '<->',
    '<-->',
    '<=>',
    '↔',
  ],
}
const BY_WORD = new Map(
  (Object.keys(WORDS) as LineDirection[]).flatMap((line) => WORDS[line].map((word) => [word, line] as const)),
)

/** Reads how a line leads from a word for it; `undefined`: it is none. */
export function readDirectionWord(text: string): LineDirection | undefined {
  return BY_WORD.get(text.trim().toLowerCase())
}

const BACKWARD: ReadonlySet<string> = new Set([
  '<-',
  '<--',
  '<=',
  '←',
  '<',
  'backward',
  'backwards',
  'reverse',
  'reversed',
])

/** Whether a line leads from what is named as its target to what is named as its source. */
export function isBackward(value: unknown): boolean {
  return BACKWARD.has(
    String(value ?? '')
      .trim()
      .toLowerCase(),
  )
}

/** Whether all of several texts say how a line leads. */
export function areDirections(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => readDirectionWord(text) !== undefined || isBackward(text))
}

/** What answers to "is it directed?". Outside a column of that name, these words mean other things. */
const ANSWERS: ReadonlyMap<string, LineDirection> = new Map([
  ...['true', 'yes', '1'].map((word) => [word, 'one-way'] as const),
  ...['false', 'no', 'none', '0'].map((word) => [word, 'undirected'] as const),
])

/** Reads how a line leads from what a file says of whether it is directed; `undefined`: it does not say. */
export function readDirectedness(value: unknown): LineDirection | undefined {
  if (typeof value !== 'string' && typeof value !== 'boolean' && typeof value !== 'number') return undefined
  const word = String(value).trim().toLowerCase()
  return ANSWERS.get(word) ?? readDirectionWord(word)
}
