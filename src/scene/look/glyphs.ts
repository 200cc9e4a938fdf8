/** The outline of an actor type's glyph, in a square of 16 by 16, stroked and not filled. */
export type Glyph = string

/** A glyph for each built-in actor type; related types have related glyphs. */
const GLYPHS: Readonly<Record<string, Glyph>> = {
  person: 'M8 7.5a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5ZM3 14c0-3 2.2-4.5 5-4.5s5 1.5 5 4.5',
  post: 'M8 6.5a2 2 0 1 0 0-4a2 2 0 0 0 0 4ZM4.5 13V11c0-1.6 1.5-2.5 3.5-2.5s3.5.9 3.5 2.5v2M2.5 13.5h11',
  government: 'M2 6.5L8 2.5l6 4M3 6.5h10M4.5 6.5v6M8 6.5v6M11.5 6.5v6M2.5 13.5h11',
  'government-body': 'M3 13.5v-8l5-3l5 3v8ZM6.5 13.5v-4h3v4',
  ministry: 'M3 13.5v-11h10v11ZM5.5 5.5h1.5M9 5.5h1.5M5.5 8.5h1.5M9 8.5h1.5M7 13.5v-2h2v2',
  'intelligence-service':
    'M1.5 8C3 5 5.3 3.5 8 3.5S13 5 14.5 8C13 11 10.7 12.5 8 12.5S3 11 1.5 8ZM8 10a2 2 0 1 0 0-4a2 2 0 0 0 0 4Z',
  'security-service': 'M8 2l5 2v4c0 3-2 5-5 6c-3-1-5-3-5-6V4Z',
  military: 'M8 2l5 2v4c0 3-2 5-5 6c-3-1-5-3-5-6V4ZM8 5v6M5.5 7.5h5',
  'armed-group': 'M8 2l6 6l-6 6l-6-6ZM5.5 8h5',
  party: 'M4 14v-12M4 3h8.5l-2 2.5l2 2.5H4',
  'political-bloc': 'M5 3.5h9l-3 9H2Z',
  state: 'M4.5 2.5h7L15 8l-3.5 5.5h-7L1 8Z',
  'international-organisation':
    'M8 14a6 6 0 1 0 0-12a6 6 0 0 0 0 12ZM2 8h12M8 2c2.4 2 2.4 10 0 12M8 2c-2.4 2-2.4 10 0 12',
  coalition: 'M6 11a4 4 0 1 0 0-8a4 4 0 0 0 0 8ZM10 13a4 4 0 1 0 0-8a4 4 0 0 0 0 8Z',
  company: 'M2.5 5.5h11v8h-11ZM6 5.5v-2.5h4v2.5M2.5 9h11',
  organisation: 'M3 3h10v10h-10ZM3 6.5h10',
  media: 'M2.5 4h11v8h-11ZM5 6.5h6M5 9.5h4',
  place: 'M8 14.5c-3-3.5-4.5-5.5-4.5-8a4.5 4.5 0 0 1 9 0c0 2.5-1.5 4.5-4.5 8ZM8 8a1.5 1.5 0 1 0 0-3a1.5 1.5 0 0 0 0 3Z',
  infrastructure: 'M2 13.5v-6h3v-4h6v4h3v6ZM7 13.5v-3h2v3',
  resource: 'M3 4.5c0-2.5 10-2.5 10 0v7c0 2.5-10 2.5-10 0ZM3 4.5c0 2.5 10 2.5 10 0',
  issue: 'M3.5 2.5h6l3 3v8h-9ZM6 8h4M6 10.5h4',
  unspecified: 'M8 13.5a5.5 5.5 0 1 0 0-11a5.5 5.5 0 0 0 0 11Z',
  collective:
    'M5 7a2 2 0 1 0 0-4a2 2 0 0 0 0 4ZM11 7a2 2 0 1 0 0-4a2 2 0 0 0 0 4ZM1.5 13c0-2.5 1.5-4 3.5-4s3.5 1.5 3.5 4M9.5 9.3c2.5-1 5 .7 5 3.7',
}

/** The glyph of a built-in actor type. */
export function getGlyph(builtInType: string): Glyph {
  return GLYPHS[builtInType] ?? GLYPHS['unspecified']!
}
